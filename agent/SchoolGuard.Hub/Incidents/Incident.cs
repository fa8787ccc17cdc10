using NodaTime;

namespace SchoolGuard.Hub.Incidents;

/// <summary>What somebody ought to look at. The texts are those of <see cref="Sign"/>, of the first sign.</summary>
internal sealed record Incident
{
    public long Number { get; init; }

    public IncidentKind Kind { get; init; }

    public Severity Severity { get; init; }

    public IncidentState State { get; init; }

    public string Matter { get; init; } = "";

    /// <summary>Not for the headteacher, neither as notice nor on any page.</summary>
    public bool AboutHeadteacher { get; init; }

    public string Device { get; init; } = "";

    /// <summary>As people call it; empty if there is none.</summary>
    public string DeviceName { get; init; } = "";

    public string Address { get; init; } = "";

    public string Account { get; init; } = "";

    public string Person { get; init; } = "";

    public string Place { get; init; } = "";

    public string Host { get; init; } = "";

    public string Site { get; init; } = "";

    public string Clauses { get; init; } = "";

    public string Rules { get; init; } = "";

    public string Policy { get; init; } = "";

    public string Findings { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Evidence { get; init; } = "";

    public string Detail { get; init; } = "";

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
    public static Incident Of(Sign sign, Instant now) => new()
    {
        Kind = sign.Kind,
        Severity = sign.Severity,
        Matter = sign.Matter,
        AboutHeadteacher = sign.AboutHeadteacher,
        Device = sign.Device,
        Address = sign.Address,
        Account = sign.Account,
        Person = sign.Person,
        Place = sign.Place,
        Host = sign.Host,
        Site = sign.Site,
        Clauses = sign.Clauses,
        Rules = sign.Rules,
        Policy = sign.Policy,
        Findings = sign.Findings,
        Reason = sign.Reason,
        Evidence = sign.Evidence,
        Detail = sign.Detail,
        Occurrences = 1,
        Began = sign.At,
        Ended = sign.At,
        Opened = now,
    };

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
