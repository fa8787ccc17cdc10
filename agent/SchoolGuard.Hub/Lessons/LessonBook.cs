using NodaTime;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Lessons;

/// <summary>Every lesson that was authorised. Each change is a new revision, signed and on record with it.</summary>
internal sealed class LessonBook(Database database, HubAudit audit, GrantKey key)
{
    private const string Select = """
        select id as "Id", groupid as "Group", teacher as "Teacher", sites as "SiteLines", starts as "Start", ends as "End", latest as "Latest",
          authorised as "Authorised", revision as "Revision", signedgrant as "SignedGrant" from lessons
        """;

    /// <summary>The lessons of which a device may hold a revision that has not ended.</summary>
    public Task<IReadOnlyList<Lesson>> ListLiveAsync(Instant now) => database.ReadAsync(session => session.ListAsync<Lesson>($"{Select} where latest > @now", new { now = WholeSecond(now) }));

    public Task<Lesson?> FindAsync(string id) => database.ReadAsync(session => FindAsync(session, id));

    /// <summary>The last lesson that a teacher authorised for each group, the last first.</summary>
    public Task<IReadOnlyList<Lesson>> ListLastAsync(string teacher) => database.ReadAsync(session => session.ListAsync<Lesson>(
        $"{Select} l where teacher = @teacher and authorised = (select max(authorised) from lessons o where o.teacher = l.teacher and o.groupid = l.groupid) order by authorised desc", new { teacher }));

    /// <summary>Enters a lesson, unless the same call has entered it before.</summary>
    /// <param name="lesson">The lesson, not signed yet.</param>
    /// <param name="request">The call's own name among its teacher's.</param>
    /// <param name="school">As the policy names it.</param>
    /// <param name="by">Who did it.</param>
    /// <returns>The lesson as it is in the store.</returns>
    public Task<Lesson> AddAsync(Lesson lesson, string request, string school, TeachingCaller by) => database.WriteAsync(async session =>
    {
        var signed = Sign(lesson, school);
        var added = await session.ExecuteAsync(
            """
            insert into lessons (id, request, groupid, teacher, sites, starts, ends, latest, authorised, revision, signedgrant)
            values (@Id, @request, @Group, @Teacher, @SiteLines, @Start, @End, @Latest, @Authorised, @Revision, @SignedGrant) on conflict do nothing
            """,
            new { signed.Id, request, signed.Group, signed.Teacher, signed.SiteLines, signed.Start, signed.End, signed.Latest, signed.Authorised, signed.Revision, signed.SignedGrant });
        if (added == 0) return (await session.FirstAsync<Lesson>($"{Select} where teacher = @Teacher and request = @request", new { lesson.Teacher, request }))!;
        await RecordAsync(session, "lesson-authorised", signed, by);
        return signed;
    });

    /// <summary>Puts a new revision in the place of the one that a caller saw.</summary>
    /// <param name="session">The transaction of what it is changed for.</param>
    /// <param name="lesson">The lesson, changed, with its revision as it was.</param>
    /// <param name="school">As the policy names it.</param>
    /// <param name="kind">What the audit calls it.</param>
    /// <param name="by">Who did it.</param>
    public async Task<Lesson> ReviseAsync(Session session, Lesson lesson, string school, string kind, TeachingCaller by)
    {
        var next = lesson with { Revision = lesson.Revision + 1, Latest = Instant.Max(lesson.Latest, lesson.End) };
        var signed = Sign(next, school);
        await session.ExecuteAsync(
            "update lessons set sites = @SiteLines, ends = @End, latest = @Latest, revision = @Revision, signedgrant = @SignedGrant where id = @Id",
            new { signed.SiteLines, signed.End, signed.Latest, signed.Revision, signed.SignedGrant, signed.Id });
        await RecordAsync(session, kind, signed, by);
        return signed;
    }

    /// <summary>The lesson, kept from others until the transaction is over.</summary>
    public static Task<Lesson?> HoldAsync(Session session, string id) => session.FirstAsync<Lesson>($"{Select} where id = @id{session.Database.ForUpdate}", new { id });

    private static Task<Lesson?> FindAsync(Session session, string id) => session.FirstAsync<Lesson>($"{Select} where id = @id", new { id });

    private Lesson Sign(Lesson lesson, string school) => lesson with
    {
        SignedGrant = key.Grants.Sign(new Grant
        {
            School = school,
            LessonId = lesson.Id,
            Revision = (ulong)lesson.Revision,
            TeachingGroup = lesson.Group,
            Sites = lesson.Sites,
            Start = lesson.Start,
            End = lesson.End,
            Teacher = lesson.Teacher,
            SignedAt = lesson.Authorised,
        }),
    };

    private async Task RecordAsync(Session session, string kind, Lesson lesson, TeachingCaller by)
    {
        await audit.RecordAsync(
            session,
            kind,
            ("lesson", lesson.Id),
            ("revision", $"{lesson.Revision}"),
            ("group", lesson.Group),
            ("sites", string.Join(' ', lesson.Sites)),
            ("start", $"{lesson.Start}"),
            ("end", $"{lesson.End}"),
            ("teacher", lesson.Teacher),
            ("person", by.Person.Id),
            ("by", by.Door));
        session.Raise(ChangeTopics.Lessons, lesson.Id);
        session.Raise(ChangeTopics.Teaching, lesson.Group);
    }

    /// <summary>Instants are compared as text, which holds for whole seconds.</summary>
    private static Instant WholeSecond(Instant now) => Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds());
}
