namespace SchoolGuard.TestKit.Time;

internal sealed class FakeTimer(FakeTime time, Action callback) : ITimer
{
    private TimeSpan period = Timeout.InfiniteTimeSpan;

    public TimeSpan Due { get; private set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        this.period = period;
        Due = time.ElapsedNow() + dueTime;
        time.Schedule(this, active: dueTime != Timeout.InfiniteTimeSpan);
        return true;
    }

    public void Fire()
    {
        var repeats = period > TimeSpan.Zero;
        Due += repeats ? period : TimeSpan.Zero;
        time.Schedule(this, active: repeats);
        callback();
    }

    public void Dispose() => time.Schedule(this, active: false);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
