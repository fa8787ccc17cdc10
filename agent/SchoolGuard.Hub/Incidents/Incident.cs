using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace SchoolGuard.Hub.Incidents;

/// <summary>What somebody ought to look at. What it says of the happening is what its first sign said.</summary>
internal sealed record Incident : Happening
{
    /// <summary>As the store has it.</summary>
    [SetsRequiredMembers]
    public Incident() => (Matter, Device) = ("", "");

    [SetsRequiredMembers]
    private Incident(Sign first, Instant now)
        : base(first) => (Occurrences, Began, Ended, Opened) = (1, first.At, first.At, now);

    public long Number { get; init; }

    public IncidentState State { get; init; }

    /// <summary>As people call it; empty if there is none.</summary>
    public string DeviceName { get; init; } = "";

    public long Occurrences { get; init; }

    public Instant Began { get; init; }

    public Instant Ended { get; init; }

    public Instant Opened { get; init; }

    /// <summary>Who looks after it; empty for nobody yet.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What was done; empty for nothing yet.</summary>
    public string Action { get; init; } = "";

    /// <summary>What came of it.</summary>
    public string Outcome { get; init; } = "";

    public Instant? Closed { get; init; }

    /// <summary>When what names people was erased.</summary>
    public Instant? Erased { get; init; }

    /// <summary>Opens one with its first sign.</summary>
    public static Incident Of(Sign sign, Instant now) => new(sign, now);

    /// <summary>Whether one more sign of the same matter belongs to it.</summary>
    public bool Takes(Sign sign) =>
        State is not IncidentState.Closed && (sign.Within is not { } within || (sign.At >= Began - within && sign.At <= Ended + within));

    public Incident With(Sign sign)
    {
        var occurrences = Occurrences + 1;
        var severity = Severities.After(occurrences, sign, Severity);
        return this with { Occurrences = occurrences, Severity = severity, Began = Instant.Min(Began, sign.At), Ended = Instant.Max(Ended, sign.At) };
    }
}
