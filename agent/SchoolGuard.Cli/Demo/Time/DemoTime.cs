using NodaTime;

namespace SchoolGuard.Cli.Demo.Time;

/// <summary>
/// A clock that stands at a chosen instant. It can be started, and then runs faster than time does and timers keep up with it; or it can be moved from
/// one instant to the next.
/// </summary>
internal sealed class DemoTime(Instant start, double speed) : TimeProvider, IClock
{
    private TimeSpan jumped;
    private long? begun;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public Instant GetCurrentInstant() => start + Duration.FromTimeSpan(Elapsed);

    public void Start() => begun = System.GetTimestamp();

    /// <summary>Moves a clock that has not been started.</summary>
    public void MoveTo(Instant instant) => jumped = (instant - start).ToTimeSpan();

    public override DateTimeOffset GetUtcNow() => GetCurrentInstant().ToDateTimeOffset();

    public override long GetTimestamp() => Elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new DemoTimer(System.CreateTimer(callback, state, Real(dueTime), Real(period)), Real);

    private TimeSpan Elapsed => jumped + (begun is { } moment ? System.GetElapsedTime(moment) * speed : TimeSpan.Zero);

    private TimeSpan Real(TimeSpan demo) => demo == Timeout.InfiniteTimeSpan ? demo : TimeSpan.FromMilliseconds(Math.Ceiling(demo.TotalMilliseconds / speed));

    private sealed class DemoTimer(ITimer timer, Func<TimeSpan, TimeSpan> real) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(real(dueTime), real(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
