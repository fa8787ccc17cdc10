namespace SchoolGuard.Hub.Lessons;

/// <summary>What became of a lesson on a device, as it last said.</summary>
/// <param name="Lesson">Its id.</param>
/// <param name="Device">Its id.</param>
/// <param name="Revision">That the device has, or refused.</param>
/// <param name="Fault">Why it refused; empty: it is in force.</param>
internal sealed record LessonReceipt(string Lesson, string Device, long Revision, string Fault);
