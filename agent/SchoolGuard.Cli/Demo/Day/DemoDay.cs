using NodaTime;
using SchoolGuard.Cli.Demo.School;
using SchoolGuard.Cli.Demo.Time;

namespace SchoolGuard.Cli.Demo.Day;

/// <summary>A Tuesday in November, from before school until after it.</summary>
internal sealed class DemoDay(DemoSchool school, IReadOnlyDictionary<DemoPerson, DemoDevice> devices, DateTimeZone zone)
{
    private const string Lesson = "9c1d6a52-3c41-4f0e-9d6c-5b7a1f2e8d10";
    private static readonly LocalDate Date = new(2026, 11, 24);

    public static LocalTime Begin { get; } = new(8, 0);

    public static LocalTime End { get; } = new(16, 0);

    public IReadOnlyList<DemoEvent> Events =>
    [
        new(Begin, "Before school"),
        new(new LocalTime(8, 30), "School times begin"),
        new(new LocalTime(10, 0), "A teacher authorises social media for Class 9 Media until 10:45", cancellation => AuthoriseAsync(1, new LocalTime(10, 0), new LocalTime(10, 45), cancellation)),
        new(new LocalTime(10, 45), "The lesson ends by itself"),
        new(new LocalTime(12, 30), "The sixth former goes to the common room", _ => MoveAsync(DemoNetwork.CommonRoom)),
        new(new LocalTime(13, 20), "The sixth former goes back to the Library", _ => MoveAsync(DemoNetwork.Library)),
        new(new LocalTime(14, 0), "A second lesson is authorised until 14:45", cancellation => AuthoriseAsync(2, new LocalTime(14, 0), new LocalTime(14, 45), cancellation)),
        new(new LocalTime(14, 20), "The teacher ends it early", cancellation => AuthoriseAsync(3, new LocalTime(14, 0), new LocalTime(14, 20), cancellation)),
        new(new LocalTime(15, 45), "School times end"),
    ];

    public DemoTime Clock(double speed) => new(InstantOf(Begin), speed);

    /// <summary>The instant of a time of that day.</summary>
    public Instant InstantOf(LocalTime time) => (Date + time).InZoneStrictly(zone).ToInstant();

    public LocalTime TimeAt(Instant instant) => instant.InZone(zone).TimeOfDay;

    private async Task AuthoriseAsync(ulong revision, LocalTime start, LocalTime end, CancellationToken cancellation)
    {
        var signed = revision == 3 ? end : start;
        var grant = school.Authorise(Lesson, revision, InstantOf(start), InstantOf(end), InstantOf(signed));
        foreach (var device in devices.Values) await device.DeliverAsync(grant, cancellation);
    }

    private Task MoveAsync(string device)
    {
        devices[DemoPerson.SixthForm].MoveTo(device);
        return Task.CompletedTask;
    }
}
