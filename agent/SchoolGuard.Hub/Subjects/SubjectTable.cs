using System.Globalization;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Subjects;

/// <summary>A kind of what the store has of a person besides incidents and audits.</summary>
/// <param name="Name">For programs.</param>
/// <param name="Title">For people.</param>
/// <param name="Sql">Finds it by <c>@person</c> and <c>@username</c>, in lower case; its columns are named for people. None of what is about the headteacher.</param>
internal sealed record SubjectTable(string Name, string Title, string Sql)
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<SubjectTable> All { get; } =
    [
        new("account", "Account of the console", "select username, name, roles, titles, made, disabled from accounts where username = @username or person = @person"),
        new("lessons", "Lessons that they authorised", """select groupid as "group", sites, starts as "from", ends as "until" from lessons where teacher = @person order by starts"""),
        new("requests", "Sites that they asked for in lessons", """select l.groupid as "group", r.site, r.asked, r.state from site_requests r join lessons l on l.id = r.lesson where r.pupil = @person order by r.asked"""),
        new("answers", "Requests that they answered", """select l.groupid as "group", r.site, r.asked, r.state from site_requests r join lessons l on l.id = r.lesson where r.answeredby = @person order by r.asked"""),
        new("covers", "Groups that they cover", """select groupid as "group", until from covers where teacher = @person order by until"""),
        new("covers-named", "Groups for which they named a cover", """select groupid as "group", until from covers where namedby = @person order by until"""),
        new("permissions", "Permissions for them", """select role, sites, starts as "from", ends as "until", revision, grantedby as "by" from permissions where person = @person order by starts, id, revision"""),
        new("permissions-granted", "Permissions that they granted", """select role, sites, starts as "from", ends as "until", revision from permissions where lower(grantedby) = @username order by starts, id, revision"""),
        new("evidence", "Evidence that they kept; what it shows is with whom the incident is for, since it shows others", """
            select i.number as "incident", e.size as "bytes", e.received from evidence e join incidents i on i.evidence = e.id and i.device = e.device
            where (lower(i.account) = @username or i.person = @person) and i.aboutheadteacher = 0 and e.size > 0 order by i.number
            """),
        new("notices", "Notices about them", """
            select n.incident, n.channel, n.made, n.delivered from notices n join incidents i on i.number = n.incident
            where (lower(i.account) = @username or i.person = @person) and i.aboutheadteacher = 0 order by n.made
            """),
        new("incidents-handled", "Incidents that they did something about", """
            select e.incident, e.at, e.kind as "step" from incident_events e join incidents i on i.number = e.incident
            where lower(e.who) = @username and i.aboutheadteacher = 0 order by e.incident, e.number
            """),
        new("rosters-taken", "Rosters that they handed over", "select version, taken from rosters where lower(takenby) = @username order by version"),
        new("settings-taken", "School settings that they handed over", "select version, taken from settings where lower(takenby) = @username order by version"),
    ];

    /// <summary>The rows that are a person's.</summary>
    public async Task<SubjectEntries> FindAsync(Session session, Subject subject)
    {
        var rows = await session.ListAsync<dynamic>(Sql, subject.Values);
        return new SubjectEntries(Name, Title, [.. rows.Select(row => Texts((IDictionary<string, object?>)row))]);
    }

    private static IReadOnlyList<(string Name, string Value)> Texts(IDictionary<string, object?> row) =>
        [.. row.Select(cell => (cell.Key, (Convert.ToString(cell.Value, CultureInfo.InvariantCulture) ?? "").Replace('\n', ' ')))];
}

/// <summary>The rows of one kind that are a person's.</summary>
/// <param name="Name">For programs.</param>
/// <param name="Title">For people.</param>
/// <param name="Rows">Each with its values by their names.</param>
internal sealed record SubjectEntries(string Name, string Title, IReadOnlyList<IReadOnlyList<(string Name, string Value)>> Rows);
