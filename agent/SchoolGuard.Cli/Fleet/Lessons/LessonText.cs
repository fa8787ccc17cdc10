using Google.Protobuf.WellKnownTypes;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary>Lessons for people.</summary>
internal static class LessonText
{
    public static int WriteDone(Terminal terminal, Teaching teaching)
    {
        foreach (var lesson in teaching.Lessons.Where(lesson => lesson.Id.Equals(teaching.LessonId, StringComparison.Ordinal))) Write(terminal.Output, lesson, terminal.Time);
        return ExitCodes.Clean;
    }

    public static void Write(TextWriter output, Teaching teaching, TimeProvider time)
    {
        if (teaching.Lessons.Count == 0) output.WriteLine("no lesson runs");
        foreach (var lesson in teaching.Lessons) Write(output, lesson, time);
        foreach (var request in teaching.Requests) output.WriteLine($"{Printable.Of(request.Pupil)} asks for {Printable.Of(request.Site.Name)}");
        foreach (var group in teaching.Groups)
        {
            var cover = group.CoverUntil.Length == 0 ? "" : $", covered until {group.CoverUntil}";
            output.WriteLine($"group {Printable.Of(group.Code.Length == 0 ? group.Title : group.Code)}: {Printable.Of(group.Title)}, {(group.Pupils == 1 ? "1 pupil" : $"{group.Pupils} pupils")}{cover}");
        }

        foreach (var cover in teaching.Cover) output.WriteLine($"{Printable.Of(cover.Teacher)} covers {Printable.Of(cover.Group)} until {cover.Until}");
    }

    private static void Write(TextWriter output, RunningLesson lesson, TimeProvider time)
    {
        output.WriteLine($"{Printable.Of(lesson.GroupTitle)}: {Printable.Of(string.Join(", ", lesson.Sites.Select(site => site.Name)))} until {Clock(lesson.End, time)} ({Printable.Of(lesson.Teacher)}, {lesson.Id})");
        foreach (var device in lesson.Devices) output.WriteLine($"  {Printable.Of(device.Name)}: {StateOf(device)}{(device.Pupils.Count == 0 ? "" : $" ({Printable.Of(string.Join(", ", device.Pupils))})")}");
        if (lesson.Away.Count > 0) output.WriteLine($"  not at a connected device: {Printable.Of(string.Join(", ", lesson.Away))}");
        foreach (var other in lesson.Overlaps)
            output.WriteLine($"  {other.Pupils} in common with {Printable.Of(other.GroupTitle)} ({Printable.Of(other.Teacher)}): {(other.Holds ? "that lesson is later and holds for them" : "this lesson is later and holds for them")}");
    }

    private static string StateOf(LessonDevice device) => device.State switch
    {
        LessonDeviceState.InForce => "in force",
        LessonDeviceState.Refused => $"refused: {Printable.Of(device.Fault)}",
        LessonDeviceState.Away => "in force, not connected now",
        _ => "sent",
    };

    private static string Clock(Timestamp instant, TimeProvider time) => $"{TimeZoneInfo.ConvertTime(instant.ToDateTimeOffset(), time.LocalTimeZone):HH:mm}";
}
