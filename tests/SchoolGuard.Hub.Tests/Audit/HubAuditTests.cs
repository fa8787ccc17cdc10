using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Audit;

[TestClass]
public sealed class HubAuditTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Records_of_many_at_once_make_one_chain(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var audit = new HubAudit(store.Database, store.Time);

        await Task.WhenAll(Enumerable.Range(1, 40).Select(number => Task.Run(() => audit.RecordAsync("thing", ("number", $"{number}")))));

        var found = await audit.VerifyAsync();
        Assert.IsTrue(found.IsIntact, string.Join("; ", found.Findings));
        Assert.AreEqual(40, found.Records);
    }

    [TestMethod]
    [DataRow("update audit set line = (select line from audit where number = 4) where number = 3", DisplayName = "altered")]
    [DataRow("delete from audit where number = 3", DisplayName = "missing")]
    [DataRow("delete from audit where number = 5", DisplayName = "missing at the end")]
    [DataRow("delete from audit", DisplayName = "missing altogether")]
    [DataRow("update audit set number = 90 where number = 2; update audit set number = 2 where number = 3; update audit set number = 3 where number = 90", DisplayName = "reordered")]
    [DataRow("delete from audit_head", DisplayName = "without its head")]
    public async Task What_was_done_to_the_audit_is_found(string crime)
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        var audit = new HubAudit(store.Database, store.Time);
        for (var number = 1; number <= 5; number++) await audit.RecordAsync("thing", ("number", $"{number}"));
        Assert.IsTrue((await audit.VerifyAsync()).IsIntact);

        await store.ExecuteAsync(crime);

        Assert.IsFalse((await audit.VerifyAsync()).IsIntact);
    }

    [TestMethod]
    public async Task A_record_is_undone_with_what_it_tells_of()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        var audit = new HubAudit(store.Database, store.Time);

        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => store.Database.WriteAsync(async session =>
        {
            await audit.RecordAsync(session, "thing");
            throw new InvalidOperationException();
        }));

        Assert.AreEqual(0, (await audit.VerifyAsync()).Records);
    }
}
