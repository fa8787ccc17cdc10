namespace SchoolGuard.Policy.Model;

/// <summary>What a policy says of itself.</summary>
public sealed record Header
{
    /// <summary>The policy's title.</summary>
    public required string Title { get; init; }

    /// <summary>The school's name.</summary>
    public required string School { get; init; }

    /// <summary>IANA id of the school's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>ISO date of issue, or empty.</summary>
    public string Issued { get; init; } = "";

    /// <summary>ISO date of the next review, or empty.</summary>
    public string Review { get; init; } = "";
}
