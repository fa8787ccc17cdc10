using NodaTime;

namespace SchoolGuard.Hub.Incidents;

/// <summary>Who looks at incidents: nobody sees what is about themselves.</summary>
/// <param name="Account">The reader's own username; empty if it is not known.</param>
/// <param name="SeesAboutHeadteacher">Whether what is about the headteacher is shown: to the safeguarding lead and to whom it is referred, never to the headteacher.</param>
internal sealed record IncidentReader(string Account, bool SeesAboutHeadteacher)
{
    /// <summary>Whoever runs the hub by the command.</summary>
    public static IncidentReader Operator { get; } = new("", SeesAboutHeadteacher: false);

    /// <summary>OneRoster user sourcedId; empty if it is not known.</summary>
    public string Person { get; init; } = "";

    /// <summary>Whether evidence of concerns is shown to them.</summary>
    public bool OpensConcerns { get; init; }

    /// <summary>Whether evidence about the headteacher is.</summary>
    public bool OpensAboutHeadteacher { get; init; }

    public bool OpensEvidence(Incident incident) => Sees(incident) && (incident.AboutHeadteacher ? OpensAboutHeadteacher : OpensConcerns);

    public bool Sees(Incident incident) => (SeesAboutHeadteacher || !incident.AboutHeadteacher) && !IsSelf(incident);

    private bool IsSelf(Incident incident) =>
        (Account.Length > 0 && incident.Account.Equals(Account, StringComparison.OrdinalIgnoreCase)) || (Person.Length > 0 && incident.Person.Equals(Person, StringComparison.Ordinal));
}

/// <summary>What is looked for among incidents; what is null is not asked for.</summary>
internal sealed record IncidentFilter
{
    public IncidentKind? Kind { get; init; }

    public Severity? Severity { get; init; }

    public IncidentState? State { get; init; }

    /// <summary>Those that are not closed.</summary>
    public bool OnlyOpen { get; init; }

    /// <summary>That end at or after it.</summary>
    public Instant? From { get; init; }

    /// <summary>That begin before it.</summary>
    public Instant? Until { get; init; }

    /// <summary>Part of a person, account, device, host or site.</summary>
    public string Text { get; init; } = "";
}
