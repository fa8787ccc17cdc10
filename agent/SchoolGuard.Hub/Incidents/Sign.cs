using NodaTime;

namespace SchoolGuard.Hub.Incidents;

/// <summary>One thing that happened that belongs in an incident.</summary>
internal sealed record Sign : Happening
{
    public required Instant At { get; init; }

    /// <summary>How far apart two signs of one incident may be; null: as far as the incident is not closed.</summary>
    public Duration? Within { get; init; }

    /// <summary>The line that it came of, or null.</summary>
    public SignLine? Line { get; init; }
}

/// <summary>A line of a device's audit.</summary>
internal sealed record SignLine(string Hash, long Series, long Number);
