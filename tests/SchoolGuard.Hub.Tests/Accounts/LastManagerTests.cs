using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Accounts;

[TestClass]
public sealed class LastManagerTests
{
    private const int Rounds = 25;

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Two_managers_who_demote_each_other_at_once_leave_one(string kind)
    {
        await using var parts = await TestAccounts.CreateAsync(kind);
        var teacher = new AccountDetails("Somebody", [AccountRole.Teacher], [], Person: null);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var name in new[] { "anna", "bill" })
            {
                await parts.Book.AddAsync(name, teacher, "it");
                await parts.Book.ChangeAsync(name, teacher with { Roles = [AccountRole.ItManager] }, "it");
                await parts.Book.ResetAsync(name, "it");
            }

            var changes = await Task.WhenAll(
                Task.Run(() => parts.Book.ChangeAsync("anna", teacher, "bill")),
                Task.Run(() => parts.Book.ChangeAsync("bill", teacher, "anna")),
                Task.Run(() => parts.Book.ResetAsync("anna", "it")),
                Task.Run(() => parts.Book.DisableAsync("bill", "anna")));

            Assert.IsNotEmpty((await parts.Book.ListAsync()).Where(account => account.Disabled is null && account.Roles.Contains(AccountRole.ItManager)), $"round {round}");
            Assert.IsTrue(changes.Any(change => change.Account is null), $"round {round}");
        }
    }
}
