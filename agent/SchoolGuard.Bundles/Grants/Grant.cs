using System.Collections.Immutable;
using NodaTime;

namespace SchoolGuard.Bundles.Grants;

/// <summary>A teacher's authorisation of sites for a teaching group until the end of a lesson.</summary>
public sealed record Grant
{
    /// <summary>The school as its policy names it; a grant for another is refused.</summary>
    public required string School { get; init; }

    /// <summary>One lesson, however often it is extended or ended.</summary>
    public required string LessonId { get; init; }

    /// <summary>Within the lesson; only a higher one replaces what a device holds.</summary>
    public required ulong Revision { get; init; }

    /// <summary>OneRoster class sourcedId.</summary>
    public required string TeachingGroup { get; init; }

    /// <summary>Category names, service ids, or hosts with a leading dot.</summary>
    public required ImmutableArray<string> Sites { get; init; }

    /// <summary>When it begins.</summary>
    public required Instant Start { get; init; }

    /// <summary>When it ends, exclusive; for a lesson ended early, the moment it was ended.</summary>
    public required Instant End { get; init; }

    /// <summary>OneRoster user sourcedId.</summary>
    public required string Teacher { get; init; }

    /// <summary>When the hub signed; of two lessons for one pupil the later signed holds.</summary>
    public required Instant SignedAt { get; init; }
}
