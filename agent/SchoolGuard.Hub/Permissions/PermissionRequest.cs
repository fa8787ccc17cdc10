using System.Collections.Immutable;

namespace SchoolGuard.Hub.Permissions;

/// <summary>What somebody wants to permit.</summary>
/// <param name="Person">OneRoster sourcedId, or username.</param>
/// <param name="Sites">Category names, service ids or hosts.</param>
/// <param name="Role">As the policy writes it.</param>
/// <param name="Until">When it ends, as people at the school write it.</param>
/// <param name="By">Who grants it.</param>
internal sealed record PermissionRequest(string Person, ImmutableArray<string> Sites, string Role, string Until, string By);

/// <summary>Why a permission was not granted.</summary>
internal enum PermissionFault
{
    /// <summary>No policy is published that could ask for one.</summary>
    NoPolicy,

    /// <summary>No such person, or no such permission.</summary>
    NotFound,

    /// <summary>An unknown role or site, or a time that does not serve.</summary>
    Unusable,
}

/// <summary>What became of it: exactly one of the two is there.</summary>
internal sealed record PermissionResult(Permission? Permission, (PermissionFault Fault, string Message)? Refusal)
{
    public static PermissionResult Of(Permission permission) => new(permission, Refusal: null);

    public static PermissionResult Not(PermissionFault fault, string message) => new(Permission: null, (fault, message));
}
