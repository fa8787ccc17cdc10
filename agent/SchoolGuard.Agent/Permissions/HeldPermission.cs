using NodaTime;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Bundles.Permissions;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Permissions;

/// <summary>A permission that this device has accepted, with its sites read.</summary>
internal sealed record HeldPermission(PermissionGrant Grant, GrantedSites Sites) : IHeldGrant
{
    public string Id => Grant.PermissionId;

    public ulong Revision => Grant.Revision;

    public Instant Start => Grant.Start;

    public Instant End => Grant.End;
}
