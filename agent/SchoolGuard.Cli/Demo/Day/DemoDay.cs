using NodaTime;
using SchoolGuard.Cli.Demo.School;
using SchoolGuard.Cli.Demo.Time;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Demo.Day;

/// <summary>A Tuesday in November, from before school until after it.</summary>
internal sealed class DemoDay(IReadOnlyDictionary<DemoPerson, DemoDevice> devices, DateTimeZone zone)
{
    private static readonly LocalDate Date = new(2026, 11, 24);

    public static LocalTime Begin { get; } = new(8, 0);

    public static LocalTime End { get; } = new(16, 0);

    public IReadOnlyList<DemoEvent> Events =>
    [
        new(Begin, "Before school"),
        new(new LocalTime(8, 30), "School times begin"),
        new(new LocalTime(10, 0), "A teacher authorises social media for Class 9 Media until 10:45", cancellation => AuthoriseAsync("10:45", cancellation)),
        new(new LocalTime(10, 45), "The lesson ends by itself"),
        new(new LocalTime(12, 30), "The sixth former goes to the common room", _ => MoveAsync(DemoNetwork.CommonRoom)),
        new(new LocalTime(13, 20), "The sixth former goes back to the Library", _ => MoveAsync(DemoNetwork.Library)),
        new(new LocalTime(14, 0), "A second lesson is authorised until 14:45", cancellation => AuthoriseAsync("14:45", cancellation)),
        new(new LocalTime(14, 20), "The teacher ends it early", EndLessonAsync),
        new(new LocalTime(15, 45), "School times end"),
    ];

    public DemoTime Clock(double speed) => new(InstantOf(Begin), speed);

    /// <summary>The instant of a time of that day.</summary>
    public Instant InstantOf(LocalTime time) => (Date + time).InZoneStrictly(zone).ToInstant();

    public LocalTime TimeAt(Instant instant) => instant.InZone(zone).TimeOfDay;

    /// <summary>As the teacher does in the browser; the pupil's device has it when this returns.</summary>
    private async Task AuthoriseAsync(string until, CancellationToken cancellation)
    {
        var lesson = new AuthoriseLesson { RequestId = until, Group = DemoSchool.TeachingGroup, Sites = { "SocialMedia" }, Clock = until };
        await devices[DemoPerson.Teacher].TeachAsync(new TeachingAction { Authorise = lesson }, cancellation);
        await devices[DemoPerson.NinthClass].SeesAsync(snapshot => snapshot.Lesson is not null, cancellation);
    }

    private async Task EndLessonAsync(CancellationToken cancellation)
    {
        var teacher = devices[DemoPerson.Teacher];
        var running = await teacher.TeachAsync(new TeachingAction(), cancellation);
        foreach (var lesson in running.Lessons) await teacher.TeachAsync(new TeachingAction { End = new EndLesson { LessonId = lesson.Id } }, cancellation);
        await devices[DemoPerson.NinthClass].SeesAsync(snapshot => snapshot.Lesson is null, cancellation);
    }

    private Task MoveAsync(string device)
    {
        devices[DemoPerson.SixthForm].MoveTo(device);
        return Task.CompletedTask;
    }
}
