using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Lessons.Requests;

/// <summary>What pupils asked for in lessons.</summary>
internal sealed class RequestBook(Database database, HubAudit audit)
{
    private const string Select = "select id as \"Id\", lesson as \"Lesson\", pupil as \"Pupil\", site as \"Site\", asked as \"Asked\", state as \"StateWord\" from site_requests";

    public Task<SiteRequest?> FindAsync(string id) => database.ReadAsync(session => session.FirstAsync<SiteRequest>($"{Select} where id = @id", new { id }));

    public Task<IReadOnlyList<SiteRequest>> ListAsync(string lesson) =>
        database.ReadAsync(session => session.ListAsync<SiteRequest>($"{Select} where lesson = @lesson order by asked, id", new { lesson }));

    /// <summary>Enters a request. What the pupil has asked in this lesson before is not asked again.</summary>
    /// <returns>False: the pupil has asked too often since a moment.</returns>
    public Task<bool> AddAsync(SiteRequest request, Instant since, int most, string group, TeachingCaller by) => database.WriteAsync(async session =>
    {
        if (await session.FirstAsync<long>("select count(*) from site_requests where lesson = @Lesson and pupil = @Pupil and site = @Site", request) > 0) return true;
        if (await session.FirstAsync<long>("select count(*) from site_requests where pupil = @Pupil and asked > @since", new { request.Pupil, since }) >= most) return false;
        var added = await session.ExecuteAsync(
            "insert into site_requests (id, lesson, pupil, site, asked, state, answeredby) values (@Id, @Lesson, @Pupil, @Site, @Asked, @StateWord, '') on conflict do nothing", request);
        if (added > 0) await RecordAsync(session, "site-asked", request, group, by);
        return true;
    });

    /// <summary>Answers an open request, on record.</summary>
    public async Task AnswerAsync(Session session, SiteRequest request, SiteRequestState state, string group, TeachingCaller by)
    {
        var changed = await session.ExecuteAsync(
            "update site_requests set state = @state, answeredby = @person where id = @Id and state = 'Open'", new { request.Id, state = state.ToString(), person = by.Person.Id });
        if (changed > 0) await RecordAsync(session, state is SiteRequestState.Granted ? "site-granted" : "site-declined", request, group, by);
    }

    private async Task RecordAsync(Session session, string kind, SiteRequest request, string group, TeachingCaller by)
    {
        await audit.RecordAsync(
            session, kind, ("request", request.Id), ("lesson", request.Lesson), ("group", group), ("pupil", request.Pupil), ("site", request.Site), ("person", by.Person.Id), ("by", by.Door));
        session.Raise(ChangeTopics.Teaching, group);
    }
}
