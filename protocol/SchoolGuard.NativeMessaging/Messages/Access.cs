using System.Collections.Immutable;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>Everything that the caller may and may not reach, at one moment.</summary>
public sealed record AccessSnapshot
{
    /// <summary>Rises with every snapshot of one connection to the agent, from 1.</summary>
    public required ulong Revision { get; init; }

    /// <summary>The face to show.</summary>
    public required PersonFace Face { get; init; }

    /// <summary>The school, as the policy names it; empty without a policy.</summary>
    public required string School { get; init; }

    /// <summary>The policy's title; empty without a policy.</summary>
    public required string PolicyTitle { get; init; }

    /// <summary>The named place; "On site", "Off site" or "Unknown place".</summary>
    public required string Place { get; init; }

    /// <summary>What the policy governs; where hosts nest, the longest wins.</summary>
    public required ImmutableArray<SiteAccess> Sites { get; init; }

    /// <summary>The answer for every other host; null unless the policy governs every site.</summary>
    public SiteAccess? EverythingElse { get; init; }

    /// <summary>The next change that time alone brings; null if none within eight days.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The caller's lesson in force, if any.</summary>
    public Lesson? Lesson { get; init; }

    /// <summary>What the person should know, in words.</summary>
    public required ImmutableArray<string> Faults { get; init; }

    /// <summary>The school's own accounts; empty but for staff.</summary>
    public required ImmutableArray<string> OfficialAccounts { get; init; }

    /// <summary>Whom the school names for what must be told; null but for staff.</summary>
    public ReferTo? ReferTo { get; init; }

    /// <summary>The caller's permissions in force.</summary>
    public required ImmutableArray<PermissionInForce> Permissions { get; init; }

    /// <summary>Another number: what <see cref="TeachRequest"/> is answered may be another.</summary>
    public ulong TeachingRevision { get; init; }
}

/// <summary>Whom the school names for what must be told, as roles.</summary>
/// <param name="Concern">For a concern: Designated Safeguarding Lead.</param>
/// <param name="AboutHeadteacher">For what is about the headteacher.</param>
public sealed record ReferTo(string Concern, string AboutHeadteacher);

/// <summary>A permission that the caller holds.</summary>
/// <param name="Role">The role of the person who granted it.</param>
/// <param name="Sites">Categories, services or hosts that it is for.</param>
/// <param name="Until">Its end, exclusive.</param>
/// <param name="GrantedBy">Who granted it.</param>
public sealed record PermissionInForce(string Role, ImmutableArray<string> Sites, DateTimeOffset Until, string GrantedBy);

/// <summary>One governed service or host.</summary>
public sealed record SiteAccess
{
    /// <summary>Service id (<c>tiktok</c>), or the host as the policy writes it.</summary>
    public required string Id { get; init; }

    /// <summary>For people: TikTok.</summary>
    public required string Name { get; init; }

    /// <summary>Each with everything below it.</summary>
    public required ImmutableArray<string> Hosts { get; init; }

    /// <summary>What is enforced.</summary>
    public required bool Allowed { get; init; }

    /// <summary>Why, in the policy's terms.</summary>
    public required SiteOutcome Outcome { get; init; }

    /// <summary>The rules behind the answer.</summary>
    public required ImmutableArray<DecidingRule> Rules { get; init; }

    /// <summary>For a denial: when or where it would be allowed, the nearest first.</summary>
    public required ImmutableArray<string> Openings { get; init; }
}

/// <summary>A rule, in the policy's own words.</summary>
/// <param name="Clause">The clause that it cites: <c>1b</c>.</param>
/// <param name="Rationale">Why, for the person whom it stops; may be empty.</param>
/// <param name="Line">Its line in the policy file, from 1.</param>
/// <param name="Text">The statement as written.</param>
public sealed record DecidingRule(string Clause, string Rationale, uint Line, string Text);

/// <summary>A lesson for which a teacher has opened sites.</summary>
/// <param name="TeachingGroup">The group: <c>10C History</c>.</param>
/// <param name="Sites">Categories, services or hosts that are open.</param>
/// <param name="Start">From.</param>
/// <param name="End">Until, exclusive.</param>
/// <param name="Teacher">Who opened them.</param>
public sealed record Lesson(string TeachingGroup, ImmutableArray<string> Sites, DateTimeOffset Start, DateTimeOffset End, string Teacher);
