using NodaTime;

namespace SchoolGuard.Agent.Clock;

/// <summary>What time it is, as far as it is known: one instant, or an interval when the wall clock was set back while the agent was not running.</summary>
internal readonly record struct TimeReading(Instant Earliest, Instant Latest)
{
    public bool IsCertain => Earliest == Latest;

    public static TimeReading At(Instant instant) => new(instant, instant);
}
