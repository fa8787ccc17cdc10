using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Agent.Access;

/// <summary>What a caller may reach, whole.</summary>
internal sealed record AccessView
{
    public required Role Face { get; init; }

    /// <summary>As the policy names it; empty without one.</summary>
    public required string School { get; init; }

    public required string PolicyTitle { get; init; }

    public required string Place { get; init; }

    public required ImmutableArray<(GovernedSite Site, Verdict Verdict)> Sites { get; init; }

    /// <summary>Only if the policy governs every site.</summary>
    public required (GovernedSite Site, Verdict Verdict)? EverythingElse { get; init; }

    /// <summary>The next change that time alone brings.</summary>
    public required Instant? Until { get; init; }

    public required HeldLesson? Lesson { get; init; }

    /// <summary>The school's own accounts; empty but for staff.</summary>
    public required ImmutableArray<string> OfficialAccounts { get; init; }

    /// <summary>Whom the school names for what must be told; null but for staff.</summary>
    public required Referral? ReferTo { get; init; }

    /// <summary>The caller's, in force now.</summary>
    public required ImmutableArray<HeldPermission> Permissions { get; init; }

    public required ImmutableArray<string> Faults { get; init; }

    /// <summary>Another number: what the hub answers about lessons may be another.</summary>
    public required ulong TeachingRevision { get; init; }
}
