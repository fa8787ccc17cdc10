using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Subjects;

/// <summary>
/// Takes a person out of the rows that are neither incidents nor audits. What is theirs alone goes; what others need (a lesson of thirty pupils) stays, and names
/// <c>erased-</c> and a word that nobody can trace.
/// </summary>
internal static class SubjectRows
{
    private const string Over = "id in (select id from permissions group by id having max(ends) <= @from)";

    // What other transactions change before they have the audit's turn.
    private static readonly string[] Before =
    [
        "update lessons set teacher = @pseudonym, request = id, signedgrant = @nothing where teacher = @person and latest <= @now",
        "delete from site_requests where pupil = @person",
        "update site_requests set answeredby = @pseudonym where answeredby = @person",
        "delete from covers where teacher = @person",
        "update covers set namedby = @pseudonym where namedby = @person",
        $"delete from permission_devices where id in (select id from permissions where person = @person) and {Over}",
        $"delete from permissions where person = @person and {Over}",
        $"update permissions set grantedby = @pseudonym, file = @nothing where lower(grantedby) = @username and {Over}",
        "update rosters set takenby = @pseudonym where lower(takenby) = @username",
        "update roster_waiting set foundby = @pseudonym where lower(foundby) = @username",
        "update settings set takenby = @pseudonym where lower(takenby) = @username",
        "delete from recovery_codes where account in (select id from accounts where (username = @username or person = @person) and disabled is not null)",
        "update accounts set username = 'erased-' || id, name = '(erased)', titles = '', person = null, password = null, authenticator = null where (username = @username or person = @person) and disabled is not null",
    ];

    // What they have before.
    private static readonly string[] After =
    [
        "update incidents set owner = @pseudonym where lower(owner) = @username and state = 'Closed'",
        "update incident_events set who = @pseudonym where lower(who) = @username and exists (select 1 from incidents i where i.number = incident_events.incident and i.state = 'Closed')",
    ];

    /// <summary>What has to be ended first: whoever is let in, taught or permitted by it is not to be surprised.</summary>
    public static async Task<IReadOnlyList<string>> InUseAsync(Session session, Subject subject, Instant now)
    {
        var values = Values(subject, now);
        List<string> faults = [];
        if (await session.ListAsync<long>("select number from incidents i where (lower(i.account) = @username or i.person = @person) and i.state <> 'Closed' order by number", values) is { Count: > 0 } open)
            faults.Add($"incidents that are not closed are kept for the child's or the colleague's sake ({string.Join(", ", open)}): close them first");
        if (await session.FirstAsync<long>("select count(*) from lessons where teacher = @person and ends > @now", values) > 0) faults.Add("a lesson of theirs is running: end it first");
        if (await session.ListAsync<string>("select id from permissions p where person = @person and ends > @now and revision = (select max(revision) from permissions q where q.id = p.id) order by id", values) is { Count: > 0 } permitted)
            faults.Add($"permissions for them are in force ({string.Join(", ", permitted)}): revoke them first");
        if (await session.ListAsync<string>("select username from accounts where (username = @username or person = @person) and disabled is null order by username", values) is { Count: > 0 } accounts)
            faults.Add($"their account of the console can still sign in ({string.Join(", ", accounts)}): disable it first");
        return faults;
    }

    /// <returns>How many rows.</returns>
    public static async Task<int> EraseAsync(Session session, Subject subject, Instant now)
    {
        var values = Values(subject, now);
        foreach (var group in await session.ListAsync<string>("select groupid from covers where teacher = @person", values)) session.Raise(ChangeTopics.Teaching, group);
        var rows = 0;
        foreach (var statement in Before) rows += await session.ExecuteAsync(statement, values);
        await HubAudit.TakeTurnAsync(session);
        foreach (var statement in After) rows += await session.ExecuteAsync(statement, values);
        return rows;
    }

    /// <summary>What names them still: what devices may hold must be there to be replaced, and whoever looks after something is needed.</summary>
    public static async Task<IReadOnlyList<string>> LeftAsync(Session session, Subject subject, Instant now)
    {
        var values = Values(subject, now);
        List<string> left = [];
        if (await session.FirstAsync<string>("select max(latest) from lessons where teacher = @person", values) is { } latest)
            left.Add($"lessons that a device may still hold, until {latest}: erase again then");
        if (await session.FirstAsync<string>("select max(ends) from permissions where person = @person or lower(grantedby) = @username", values) is { } ends)
            left.Add($"permissions for them or granted by them that a device may still hold, until {PermissionDeliveries.Kept.Days} days after {ends}: erase again then");
        if (await session.ListAsync<long>("select number from incidents where state <> 'Closed' and (lower(owner) = @username or number in (select incident from incident_events where lower(who) = @username)) order by number", values) is { Count: > 0 } handled)
            left.Add($"incidents of others that they did something about and that are not closed ({string.Join(", ", handled)}): erase again when they are");
        return left;
    }

    private static object Values(Subject subject, Instant now) => new
    {
        username = subject.Username.ToLowerInvariant(),
        person = subject.PersonOrNull,
        pseudonym = $"erased-{Guid.NewGuid():N}",
        nothing = Array.Empty<byte>(),
        // Instants are compared as text, which holds for whole seconds.
        now = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()),
        from = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()) - PermissionDeliveries.Kept,
    };
}
