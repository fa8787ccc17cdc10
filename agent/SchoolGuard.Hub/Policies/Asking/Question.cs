namespace SchoolGuard.Hub.Policies.Asking;

/// <summary>Who wants to reach what, where and when, as a person says it.</summary>
internal sealed record Question
{
    /// <summary>The sourcedId of somebody in the roster; empty for anybody of <see cref="Kind"/>.</summary>
    public string Person { get; init; } = "";

    /// <summary>staff, visitor, or a pupil's class: -1 (Nursery) to 13.</summary>
    public string Kind { get; init; } = "";

    /// <summary>A group that anybody of <see cref="Kind"/> is taken to be in; may be empty.</summary>
    public string Group { get; init; } = "";

    /// <summary>A category, AllSites, a service or a host.</summary>
    public string Site { get; init; } = "";

    /// <summary>A named place, OnSite or OffSite; empty if it is unknown.</summary>
    public string Place { get; init; } = "";

    /// <summary>2026-11-24, the school's date.</summary>
    public string Date { get; init; } = "";

    /// <summary>10:14, the school's wall clock.</summary>
    public string Time { get; init; } = "";

    /// <summary>Whether a lesson that opens these sites is in force for the person.</summary>
    public bool Lesson { get; init; }

    /// <summary>The roles whose permission the person has.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];
}
