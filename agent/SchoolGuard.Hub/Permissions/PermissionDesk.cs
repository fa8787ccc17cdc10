using NodaTime;
using SchoolGuard.Bundles.Permissions;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Hub.Permissions;

/// <summary>Grants, extends and revokes permissions, signed and on record. Whoever asks has been found to have the role before.</summary>
internal sealed class PermissionDesk(Database database, HubAudit audit, RosterBook rosters, PermissionRoles roles, GrantKey key, ServiceCatalogue catalogue, IClock clock)
{
    /// <summary>The longest that a permission lasts.</summary>
    public static Duration Longest { get; } = Duration.FromDays(366);

    private const int MostSites = 50;

    public async Task<PermissionResult> GrantAsync(PermissionRequest request)
    {
        if (await roles.CurrentAsync() is not { } policy) return PermissionResult.Not(PermissionFault.NoPolicy, "no policy is published that could ask for a permission: publish one first");
        if (!policy.Roles.Contains(request.Role, StringComparer.Ordinal))
            return PermissionResult.Not(PermissionFault.Unusable, $"the policy asks for no permission of `{request.Role}`: use one of {string.Join(", ", policy.Roles.Select(role => $"`{role}`"))}");
        if (await PersonAsync(request.Person) is not { } person) return PermissionResult.Not(PermissionFault.NotFound, $"there is nobody `{request.Person}` on the roster: give a sourcedId or a username");
        if (request.Sites.Length is 0 or > MostSites) return PermissionResult.Not(PermissionFault.Unusable, $"a permission is for 1 to {MostSites} sites: name them");
        if (request.Sites.Any(site => site.Length == 0 || site.Any(char.IsWhiteSpace)) || GrantedSites.TryRead(request.Sites, id => catalogue.ById(id) is not null, out var unknown) is null && unknown is not null)
            return PermissionResult.Not(PermissionFault.Unusable, $"the sites `{string.Join(' ', request.Sites)}` are not all known: name categories, services of the catalogue or hosts");
        var until = policy.TryReadTime(request.Until);
        if (UntilFault(until) is { } late) return late;

        var now = clock.GetCurrentInstant();
        var permission = Sign(policy.School, new Permission(Guid.NewGuid().ToString(), Revision: 1, request.Role, person, string.Join(' ', request.Sites), now, until!.Value, request.By, []), now);
        await database.WriteAsync(session => KeepAsync(session, permission, now, "permission-granted"));
        return PermissionResult.Of(permission);
    }

    /// <summary>Gives a permission another end.</summary>
    public async Task<PermissionResult> ExtendAsync(string id, string until, string by)
    {
        var end = (await roles.CurrentAsync())?.TryReadTime(until);
        return UntilFault(end) ?? await ReviseAsync(id, (permission, _) => permission with { End = end!.Value, By = by }, "permission-extended");
    }

    /// <summary>Ends a permission now; one that has ended stays as it is.</summary>
    public Task<PermissionResult> RevokeAsync(string id, string by) =>
        ReviseAsync(id, (permission, now) => permission.End <= now ? permission : permission with { End = now, By = by }, "permission-revoked");

    private async Task<PermissionResult> ReviseAsync(string id, Func<Permission, Instant, Permission> revise, string kind)
    {
        if (await roles.CurrentAsync() is not { } policy) return PermissionResult.Not(PermissionFault.NoPolicy, "no policy is published that could ask for a permission: publish one first");
        var now = clock.GetCurrentInstant();
        var revised = await database.WriteAsync(async session =>
        {
            if (await PermissionBook.FindAsync(session, id) is not { } permission) return null;
            var next = revise(permission, now);
            if (ReferenceEquals(next, permission)) return permission;
            var signed = Sign(policy.School, next with { Revision = permission.Revision + 1 }, now);
            await KeepAsync(session, signed, now, kind);
            return signed;
        });
        if (revised is null) return PermissionResult.Not(PermissionFault.NotFound, $"there is no permission `{id}`: see `schoolguard permission list`");
        return PermissionResult.Of(revised);
    }

    private async Task KeepAsync(Session session, Permission permission, Instant now, string kind)
    {
        await PermissionBook.AddAsync(session, permission, now);
        session.Raise(ChangeTopics.Permissions, permission.Id);
        await audit.RecordAsync(
            session,
            kind,
            ("permission", permission.Id),
            ("revision", $"{permission.Revision}"),
            ("person", permission.Person),
            ("role", permission.Role),
            ("sites", permission.Sites),
            ("until", $"{permission.End}"),
            ("by", permission.By));
    }

    private Permission Sign(string school, Permission permission, Instant now) => permission with
    {
        File = key.Grants.Sign(new PermissionGrant
        {
            School = school,
            PermissionId = permission.Id,
            Revision = (ulong)permission.Revision,
            Role = permission.Role,
            Person = permission.Person,
            Sites = [.. permission.SiteNames],
            Start = permission.Start,
            End = permission.End,
            GrantedBy = permission.By,
            SignedAt = now,
        }),
    };

    private async Task<string?> PersonAsync(string person)
    {
        var roster = (await rosters.CurrentAsync()).Roster;
        return roster.Entries.Any(entry => entry.Id.Equals(person, StringComparison.Ordinal)) ? person : roster.EntryOf(person)?.Id;
    }

    private PermissionResult? UntilFault(Instant? until)
    {
        var now = clock.GetCurrentInstant();
        return until > now && until <= now + Longest
            ? null
            : PermissionResult.Not(PermissionFault.Unusable, "a permission ends within a year and not before now: write the time as 2026-12-18T15:30, or the last day as 2026-12-18");
    }
}
