using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.State;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Permissions;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Permissions;

/// <summary>The permissions that this device holds.</summary>
internal sealed class PermissionBook(
    StateFolder state, HubKeyFile hub, PolicyState policies, AuditRecorder audit, AgentClock clock, ServiceCatalogue catalogue, ILogger<PermissionBook> logger)
    : GrantBook<HeldPermission>(new GrantWords("permission", "permission"), new GrantFolder(state.Permissions, ".permission"), hub, policies, audit, clock, logger)
{
    protected override GrantReading<HeldPermission> Read(ReadOnlySpan<byte> signed, HubKey key)
    {
        var read = PermissionReader.Read(signed, key);
        if (read.Refusal is { } refusal) return GrantReading<HeldPermission>.Of(refusal);
        var grant = read.Grant!;
        return GrantedSites.TryRead(grant.Sites, id => catalogue.ById(id) is not null, out var unknown) is { } sites
            ? new(new HeldPermission(grant, sites), DeliveryOutcome.Accepted, Fault: null)
            : new(Held: null, DeliveryOutcome.Unreadable, $"the site `{unknown}` is not known: name a category, a service of the catalogue or a host");
    }

    protected override string? RefusedBy(PolicyInForce policy, HeldPermission grant)
    {
        if (policy.IsBuiltIn) return "this device has no valid policy that could ask for a permission: deliver the policy first";
        return string.Equals(grant.Grant.School, policy.School, StringComparison.Ordinal)
            ? null
            : $"the permission is for `{grant.Grant.School}`, this device's policy is `{policy.School}`'s: grant it on this school's hub";
    }

    protected override (string Name, string Value)[] FactsOf(HeldPermission grant) =>
    [
        ("permission", grant.Id),
        ("revision", $"{grant.Revision}"),
        ("role", grant.Grant.Role),
        ("person", grant.Grant.Person),
        ("sites", string.Join(' ', grant.Grant.Sites)),
        ("start", $"{grant.Start}"),
        ("end", $"{grant.End}"),
        ("by", grant.Grant.GrantedBy),
    ];
}
