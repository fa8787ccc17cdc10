namespace SchoolGuard.Agent.Hubs;

/// <summary>How long to wait before the next try: any time up to a limit that doubles with every failure, so that a school's devices do not come back all at once.</summary>
internal sealed class BackoffSchedule(Random random)
{
    /// <summary>The first limit.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromSeconds(2);

    /// <summary>The last limit.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(5);

    private TimeSpan limit = Shortest;

    public TimeSpan Next()
    {
        var wait = limit * random.NextDouble();
        limit = limit * 2 < Longest ? limit * 2 : Longest;
        return wait;
    }

    /// <summary>After a success.</summary>
    public void Reset() => limit = Shortest;
}
