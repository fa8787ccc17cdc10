using NodaTime;

namespace SchoolGuard.Hub.Lessons;

/// <summary>A lesson as a teacher asks for it.</summary>
/// <param name="Request">The call's own name among the teacher's: said twice it makes one lesson.</param>
/// <param name="Group">OneRoster class sourcedId, code or title.</param>
/// <param name="Sites">As people name them.</param>
/// <param name="Until">Its end.</param>
internal sealed record LessonOrder(string Request, string Group, IReadOnlyList<string> Sites, LessonUntil Until);

/// <summary>Until when a lesson is asked for; nothing set: until the end of the period that is running.</summary>
/// <param name="Clock">HH:MM today by the school's clock.</param>
/// <param name="Minutes">From now.</param>
/// <param name="End">The instant.</param>
internal sealed record LessonUntil(string? Clock = null, long? Minutes = null, Instant? End = null);
