using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Audit;

[TestClass]
public sealed class AuditPagesTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Records_are_found_by_kind_and_by_day_the_newest_first(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var audit = new HubAudit(store.Database, store.Time);
        var start = store.Time.GetCurrentInstant();
        for (var number = 1; number <= 9; number++)
        {
            await audit.RecordAsync(number % 2 == 0 ? "even" : "odd", ("number", $"{number}"));
            store.Time.Advance(Duration.FromHours(8));
        }

        Assert.AreEqual("9 8 7 6 5 4 3 2 1", await NumbersAsync(store));
        Assert.AreEqual("8 6 4 2", await NumbersAsync(store, "even"));
        Assert.AreEqual("6 5 4", await NumbersAsync(store, from: start + Duration.FromHours(24), to: start + Duration.FromHours(48)));
        Assert.AreEqual("6 4", await NumbersAsync(store, "even", start + Duration.FromHours(24), start + Duration.FromHours(48)));
        Assert.AreEqual("3 1", await NumbersAsync(store, "odd", before: 5));
        Assert.AreEqual("", await NumbersAsync(store, from: start + Duration.FromDays(30)));
        CollectionAssert.AreEqual(new[] { "even", "odd" }, (await new AuditKinds(store.Database).ListAsync()).ToArray());
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_store_of_before_the_index_is_completed(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var audit = new HubAudit(store.Database, store.Time);
        for (var number = 1; number <= 3; number++) await audit.RecordAsync("thing", ("number", $"{number}"));
        await store.ExecuteAsync("delete from audit_kinds where number > 1");

        await new AuditKinds(store.Database).CompleteAsync();

        Assert.AreEqual("3 2 1", await NumbersAsync(store, "thing"));
    }

    [TestMethod]
    public async Task A_long_audit_goes_on_where_the_page_before_ended()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        var audit = new HubAudit(store.Database, store.Time);
        for (var number = 0; number <= AuditPages.PageSize; number++) await audit.RecordAsync("thing");
        var pages = new AuditPages(store.Database);

        var first = await pages.ListAsync("", from: null, to: null, before: null);
        var second = await pages.ListAsync("", from: null, to: null, first.Records[^1].Number);

        Assert.IsTrue(first.HasMore);
        Assert.HasCount(AuditPages.PageSize, first.Records);
        Assert.AreEqual(1L, second.Records.Single().Number);
        Assert.IsFalse(second.HasMore);
    }

    [TestMethod]
    public async Task A_record_that_was_altered_beyond_reading_is_shown_as_such()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        await new HubAudit(store.Database, store.Time).RecordAsync("thing");
        await store.ExecuteAsync("update audit set line = cast('gone' as blob)");

        Assert.AreEqual("Not readable", (await new AuditPages(store.Database).ListAsync("", from: null, to: null, before: null)).Records.Single().Words);
    }

    private static async Task<string> NumbersAsync(TestStore store, string kind = "", Instant? from = null, Instant? to = null, long? before = null) =>
        string.Join(' ', (await new AuditPages(store.Database).ListAsync(kind, from, to, before)).Records.Select(record => record.Number));
}
