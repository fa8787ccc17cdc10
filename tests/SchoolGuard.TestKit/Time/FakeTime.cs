using NodaTime;

namespace SchoolGuard.TestKit.Time;

/// <summary>
/// A clock that stands still until a test moves it: wall time, monotonic time and timers all follow <see cref="Advance"/>.
/// <see cref="SetWallClock"/> moves the wall clock alone, as somebody does who sets the device's time.
/// </summary>
public sealed class FakeTime(Instant start) : TimeProvider, IClock
{
    private readonly Lock gate = new();
    private readonly List<FakeTimer> timers = [];
    private Instant now = start;
    private TimeSpan elapsed;

    public FakeTime() : this(Instant.FromUtc(2026, 11, 24, 10, 14))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public Instant GetCurrentInstant()
    {
        lock (gate) return now;
    }

    public override DateTimeOffset GetUtcNow() => GetCurrentInstant().ToDateTimeOffset();

    public override long GetTimestamp()
    {
        lock (gate) return elapsed.Ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves all clocks forward, firing each timer at its own moment, in order.</summary>
    public void Advance(Duration by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, Duration.Zero);
        var target = ElapsedNow() + by.ToTimeSpan();
        while (NextDue(target) is { } timer) timer.Fire();
        MoveTo(target);
    }

    /// <summary>Sets the wall clock; monotonic time and timers do not notice.</summary>
    public void SetWallClock(Instant to)
    {
        lock (gate) now = to;
    }

    internal TimeSpan ElapsedNow()
    {
        lock (gate) return elapsed;
    }

    internal void Schedule(FakeTimer timer, bool active)
    {
        lock (gate)
        {
            timers.Remove(timer);
            if (active) timers.Add(timer);
        }
    }

    private FakeTimer? NextDue(TimeSpan limit)
    {
        lock (gate)
        {
            var next = timers.MinBy(timer => timer.Due);
            if (next is null || next.Due > limit) return null;
            MoveToLocked(next.Due);
            return next;
        }
    }

    private void MoveTo(TimeSpan target)
    {
        lock (gate) MoveToLocked(target);
    }

    private void MoveToLocked(TimeSpan target)
    {
        if (target <= elapsed) return;
        now += Duration.FromTimeSpan(target - elapsed);
        elapsed = target;
    }
}
