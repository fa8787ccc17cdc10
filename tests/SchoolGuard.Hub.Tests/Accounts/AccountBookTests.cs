using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Accounts;

[TestClass]
public sealed class AccountBookTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task An_account_is_kept_as_it_was_made_and_changed(string store)
    {
        await using var accounts = await TestAccounts.CreateAsync(store);
        var details = new AccountDetails(" Ms Okafor ", [AccountRole.Headteacher, AccountRole.Teacher, AccountRole.Teacher], ["Headteacher", " ", "Headteacher"], "t9");

        await accounts.Book.AddAsync("M.Okafor@School.Example", details, "test");

        var account = (await accounts.Book.FindNamedAsync("m.okafor@school.example"))!;
        Assert.AreEqual(("m.okafor@school.example", "Ms Okafor", "t9", true), (account.Username, account.Name, account.Person, account.MustChange));
        CollectionAssert.AreEqual(new[] { AccountRole.Teacher, AccountRole.Headteacher }, account.Roles);
        CollectionAssert.AreEqual(new[] { "Headteacher" }, account.Titles);
        await accounts.Book.ChangeAsync(account.Username, TestAccounts.Details(AccountRole.SafeguardingLead), "test");
        CollectionAssert.AreEqual(new[] { AccountRole.SafeguardingLead }, (await accounts.Book.FindAsync(account.Id))!.Roles);
    }

    [TestMethod]
    public async Task A_user_name_is_one_persons_without_regard_to_case()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        await accounts.AddAsync("tess", AccountRole.Teacher);

        var again = await accounts.Book.AddAsync("TESS", TestAccounts.Details(AccountRole.Teacher), "test");

        Assert.AreEqual("Username", again.Faults.Single().Field);
        Assert.HasCount(1, await accounts.Book.ListAsync());
    }

    [TestMethod]
    public async Task Everything_that_is_wrong_is_named_at_once()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);

        var made = await accounts.Book.AddAsync("two words", new AccountDetails("", [], ["\u0007"], Person: null), "test");

        CollectionAssert.AreEqual(new[] { "Username", "Name", "Roles", "Titles" }, made.Faults.Select(fault => fault.Field).ToList());
    }

    [TestMethod]
    public async Task The_last_IT_manager_cannot_be_disabled_or_become_something_else()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        await accounts.AddAsync("boss", AccountRole.ItManager);

        Assert.IsNull((await accounts.Book.DisableAsync("boss", "test")).Account);
        Assert.IsNull((await accounts.Book.ChangeAsync("boss", TestAccounts.Details(AccountRole.Teacher), "test")).Account);

        await accounts.AddAsync("deputy", AccountRole.ItManager);
        Assert.IsNotNull((await accounts.Book.DisableAsync("boss", "test")).Account);
    }

    [TestMethod]
    public async Task A_reset_lets_in_who_is_locked_out_disabled_and_without_authenticator_by_a_new_password_only()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        await accounts.AddAsync("boss", AccountRole.ItManager);
        await accounts.AddAsync("tess", AccountRole.Teacher);
        await accounts.FailAsync("tess", LockOut.Free + 1);
        await accounts.Book.DisableAsync("tess", "test");

        var reset = await accounts.Book.ResetAsync("tess", "test");

        Assert.IsNull((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Account);
        Assert.IsTrue((await accounts.Desk.CheckAsync("tess", reset.Password!)).Account!.MustChange);
    }

    [TestMethod]
    public async Task A_change_of_roles_a_new_password_and_a_disabling_end_every_session()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        await accounts.AddAsync("boss", AccountRole.ItManager);
        var first = await accounts.AddAsync("tess", AccountRole.Teacher);

        var renamed = (await accounts.Book.ChangeAsync("tess", TestAccounts.Details(AccountRole.Teacher) with { Name = "T" }, "test")).Account!;
        var promoted = (await accounts.Book.ChangeAsync("tess", TestAccounts.Details(AccountRole.Headteacher), "test")).Account!;
        var changed = (await accounts.Own.ChangePasswordAsync(first.Id, TestAccounts.Chosen, "another long password")).Account!;
        await accounts.Book.DisableAsync("tess", "test");
        var disabled = (await accounts.Book.FindAsync(first.Id))!;

        Assert.AreEqual(first.Stamp, renamed.Stamp);
        Assert.HasCount(4, new[] { first.Stamp, promoted.Stamp, changed.Stamp, disabled.Stamp }.Distinct().ToList());
    }

    [TestMethod]
    [DataRow("short", "at least 12")]
    [DataRow("aaaaaaaaaaaaaa", "repeats")]
    [DataRow("xx tess xx 2026", "your name")]
    public async Task A_password_that_others_would_guess_is_not_taken(string chosen, string reason)
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        var account = await accounts.AddAsync("tess", AccountRole.Teacher);

        StringAssert.Contains((await accounts.Own.ChangePasswordAsync(account.Id, TestAccounts.Chosen, chosen)).Fault, reason);
    }
}
