using NodaTime;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Cli.NewPolicy;

/// <summary>Whether staff may use social media within school times.</summary>
internal enum StaffUse
{
    No,
    WithPermission,
    Yes,
}

/// <summary>What the school has decided. Classes are masks of <see cref="Bases"/>.</summary>
internal sealed record Answers
{
    public required string School { get; init; }

    public required string Title { get; init; }

    public required string TimeZone { get; init; }

    /// <summary>The classes that the school has.</summary>
    public required int Classes { get; init; }

    /// <summary>Those that get social media only in an authorised lesson.</summary>
    public required int Lesson { get; init; }

    /// <summary>Those that may use it in a place, and in lessons, too.</summary>
    public required int SixthForm { get; init; }

    /// <summary>Where the sixth form may; null without one.</summary>
    public required string? CommonRoom { get; init; }

    public required StaffUse Staff { get; init; }

    /// <summary>Whose permission staff need; null if none helps.</summary>
    public required string? PermissionFrom { get; init; }

    public required bool Visitors { get; init; }

    /// <summary>Null if nothing depends on them.</summary>
    public required SchoolTimes? SchoolTimes { get; init; }

    /// <summary>Null if nobody has lessons with social media.</summary>
    public required LocalTime? LongestLesson { get; init; }

    /// <summary>What staff must not post.</summary>
    public required IReadOnlyList<DraftKind> Subjects { get; init; }

    /// <summary>The clause to cite for each topic that the policy speaks of.</summary>
    public required IReadOnlyDictionary<Topic, string> Clauses { get; init; }

    /// <summary>Every class that nothing opens, also those that the school does not have: nobody is left without a rule.</summary>
    public int Closed => Bases.Pupils & ~(Lesson | SixthForm);
}

/// <summary>The school day, by the wall clock.</summary>
internal sealed record SchoolTimes(LocalTime Start, LocalTime End);
