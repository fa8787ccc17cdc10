using SchoolGuard.Policy.Decisions.Time;

namespace SchoolGuard.Policy.Decisions.Reasons;

/// <summary>Everything a decision depends on, as it is told. A <see cref="Situation"/> is the same, looked up in one policy.</summary>
public sealed record Circumstances
{
    /// <summary>Who.</summary>
    public required Person Person { get; init; }

    /// <summary>What.</summary>
    public required Site Site { get; init; }

    /// <summary>Where; <see cref="Location.Unknown"/> is read strictly.</summary>
    public Location Place { get; init; }

    /// <summary>The sites of the lesson grant in force for the person, or null if there is none.</summary>
    public GrantedSites? Lesson { get; init; }

    /// <summary>How long that grant is in minutes, or 0 if that is not known.</summary>
    public int LessonMinutes { get; init; }

    /// <summary>The roles that have granted the person a permission which has not expired.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>When.</summary>
    public required WallTime At { get; init; }

    /// <summary>Looks everything up in a policy.</summary>
    public Situation In(CompiledPolicy policy)
    {
        var site = policy.KeyOf(Site);
        return new Situation(
            policy.KeyOf(Person),
            site,
            policy.KeyOf(Place),
            Lesson is { } sites ? policy.KeyOf(sites, Site, site, LessonMinutes) : default,
            policy.KeyOfPermissions([.. Permissions]),
            At);
    }
}
