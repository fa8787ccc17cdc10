using System.Collections.Immutable;
using NodaTime;

namespace SchoolGuard.Bundles.Permissions;

/// <summary>A permission for one person, such as the business manager's to use a site within school times.</summary>
public sealed record PermissionGrant
{
    /// <summary>The school as its policy names it; a permission for another is refused.</summary>
    public required string School { get; init; }

    /// <summary>One permission, however often it is extended or withdrawn.</summary>
    public required string PermissionId { get; init; }

    /// <summary>Within the permission; only a higher one replaces what a device holds.</summary>
    public required ulong Revision { get; init; }

    /// <summary>Of the person who grants it, as the policy writes it.</summary>
    public required string Role { get; init; }

    /// <summary>Who may: OneRoster user sourcedId.</summary>
    public required string Person { get; init; }

    /// <summary>Category names, service ids, or hosts with a leading dot.</summary>
    public required ImmutableArray<string> Sites { get; init; }

    /// <summary>When it begins.</summary>
    public required Instant Start { get; init; }

    /// <summary>When it ends, exclusive; for a permission withdrawn, the moment it was withdrawn, which may lie before its start.</summary>
    public required Instant End { get; init; }

    /// <summary>OneRoster user sourcedId.</summary>
    public required string GrantedBy { get; init; }

    /// <summary>When the hub signed.</summary>
    public required Instant SignedAt { get; init; }
}
