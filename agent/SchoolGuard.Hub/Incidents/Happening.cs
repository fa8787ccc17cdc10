namespace SchoolGuard.Hub.Incidents;

/// <summary>What there is to say of something that happened: of one sign, and of the incident that it opens.</summary>
internal abstract record Happening
{
    public required IncidentKind Kind { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>Signs of one matter are one incident, as long as <see cref="Sign.Within"/> says.</summary>
    public required string Matter { get; init; }

    /// <summary>The device's id; empty if there is none.</summary>
    public required string Device { get; init; }

    /// <summary>Of the network, as the device knew it.</summary>
    public string Address { get; init; } = "";

    /// <summary>Of the operating system.</summary>
    public string Account { get; init; } = "";

    /// <summary>OneRoster user sourcedId; empty where the account is on no roster.</summary>
    public string Person { get; init; } = "";

    public string Place { get; init; } = "";

    /// <summary>The content that was blocked or posted to.</summary>
    public string Host { get; init; } = "";

    /// <summary>The service or, without one, the host.</summary>
    public string Site { get; init; } = "";

    public string Clauses { get; init; } = "";

    /// <summary>Lines of the policy file.</summary>
    public string Rules { get; init; } = "";

    /// <summary>The policy's counter.</summary>
    public string Policy { get; init; } = "";

    /// <summary>Ids and counts of what a draft was held for. Never a word of it.</summary>
    public string Findings { get; init; } = "";

    /// <summary>The author's reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Id of the piece of evidence.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>What else is to be said of it.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Not for the headteacher, neither as notice nor on any page.</summary>
    public bool AboutHeadteacher { get; init; }
}
