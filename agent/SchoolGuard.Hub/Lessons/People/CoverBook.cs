using NodaTime;
using NodaTime.Text;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Lessons.People;

/// <summary>Who covers whose groups.</summary>
internal sealed class CoverBook(Database database, HubAudit audit)
{
    private const string Select = "select groupid as \"Group\", teacher as \"Teacher\", until as \"UntilText\" from covers";

    /// <summary>All that are not over; they are few.</summary>
    public Task<IReadOnlyList<Cover>> ListAsync(LocalDate today) =>
        database.ReadAsync(session => session.ListAsync<Cover>($"{Select} where until >= @today order by groupid, teacher", new { today = Text(today) }));

    /// <summary>Names a teacher until a day; one who covers the group already, until that day instead.</summary>
    public Task NameAsync(string group, string teacher, LocalDate until, TeachingCaller by) => database.WriteAsync(async session =>
    {
        await session.ExecuteAsync(
            """
            insert into covers (groupid, teacher, until, namedby) values (@group, @teacher, @until, @person)
            on conflict (groupid, teacher) do update set until = excluded.until, namedby = excluded.namedby
            """,
            new { group, teacher, until = Text(until), person = by.Person.Id });
        await audit.RecordAsync(session, "cover-named", ("group", group), ("teacher", teacher), ("until", Text(until)), ("person", by.Person.Id), ("by", by.Door));
        session.Raise(ChangeTopics.Teaching, group);
    });

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
