using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Permissions;

/// <summary>One person's permissions, in force or to come (policy-language, meaning 4).</summary>
internal sealed class PersonalPermissions
{
    private readonly ImmutableArray<HeldPermission> held;

    public PersonalPermissions(IEnumerable<HeldPermission> permissions) => held = [.. permissions.OrderBy(permission => permission.End).ThenBy(permission => permission.Id, StringComparer.Ordinal)];

    public static PersonalPermissions None { get; } = new([]);

    public IEnumerable<HeldPermission> At(Instant instant) => held.Where(permission => permission.IsInForceAt(instant));

    /// <summary>The roles whose permission the person has at an instant for a site.</summary>
    public string[] RolesAt(Instant instant, Site site) =>
        held.IsEmpty ? [] : [.. At(instant).Where(permission => permission.Sites.Contains(site)).Select(permission => permission.Grant.Role).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The next instant at which one begins or ends, or null.</summary>
    public Instant? NextChangeAfter(Instant instant) => held.NextChangeAfter(instant);

    /// <summary>Which of them are for a site: the same text for sites that all of them treat alike.</summary>
    public string SignatureOf(Site site) => held.IsEmpty ? "" : held.SignatureOf(site);
}
