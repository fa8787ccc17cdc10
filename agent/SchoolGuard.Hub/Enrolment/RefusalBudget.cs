using NodaTime;

namespace SchoolGuard.Hub.Enrolment;

/// <summary>How many refused enrolments of one minute go on record: anybody may ask, and nobody shall fill the store by asking.</summary>
internal sealed class RefusalBudget(IClock clock)
{
    /// <summary>The most that are recorded in a minute.</summary>
    public const int Most = 20;

    private readonly Lock gate = new();
    private long minute = long.MinValue;
    private int spent;

    /// <returns>Whether this one is recorded.</returns>
    public bool Spend()
    {
        lock (gate)
        {
            var now = clock.GetCurrentInstant().ToUnixTimeSeconds() / NodaConstants.SecondsPerMinute;
            if (now != minute) (minute, spent) = (now, 0);
            return spent++ < Most;
        }
    }
}
