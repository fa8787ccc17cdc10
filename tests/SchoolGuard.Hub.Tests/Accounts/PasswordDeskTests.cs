using NodaTime;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Accounts;

[TestClass]
public sealed class PasswordDeskTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task The_right_password_lets_in_and_a_wrong_one_does_not_and_both_are_on_record(string store)
    {
        await using var accounts = await TestAccounts.CreateAsync(store);
        await accounts.AddAsync("tess", AccountRole.Teacher);

        Assert.AreEqual(PasswordDesk.Wrong, (await accounts.Desk.CheckAsync("tess", "wrong")).Fault);
        Assert.AreEqual("tess", (await accounts.Desk.CheckAsync(" Tess", TestAccounts.Chosen)).Account?.Username);

        CollectionAssert.AreEqual(new[] { "account-added", "password-changed", "sign-in-refused", "signed-in" }, (await accounts.KindsAsync()).ToList());
    }

    [TestMethod]
    public async Task Wrong_passwords_lock_an_account_for_a_time_that_doubles()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        await accounts.AddAsync("tess", AccountRole.Teacher);

        await accounts.FailAsync("tess", LockOut.Free + 1);
        StringAssert.Contains((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Fault, "Wait 1 minute,");
        accounts.Wait(Duration.FromSeconds(60));
        await accounts.FailAsync("tess", 1);
        StringAssert.Contains((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Fault, "Wait 2 minutes,");
        accounts.Wait(Duration.FromSeconds(119));
        Assert.IsNull((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Account);
        accounts.Wait(Duration.FromSeconds(1));

        Assert.IsNotNull((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Account);
        Assert.Contains("account-locked", await accounts.KindsAsync());
    }

    [TestMethod]
    public void The_wait_never_grows_beyond_an_hour_or_so()
    {
        Assert.AreEqual(Duration.Zero, LockOut.After(LockOut.Free));
        Assert.AreEqual(Duration.FromMinutes(64), LockOut.After(1_000_000));
    }

    [TestMethod]
    public async Task A_success_forgives_what_was_wrong_before()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        await accounts.AddAsync("tess", AccountRole.Teacher);

        await accounts.FailAsync("tess", LockOut.Free);
        Assert.IsNotNull((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Account);
        await accounts.FailAsync("tess", LockOut.Free);

        Assert.IsNotNull((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Account);
    }

    [TestMethod]
    public async Task Nobody_learns_from_the_answer_which_accounts_there_are()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        await accounts.AddAsync("boss", AccountRole.ItManager);
        await accounts.AddAsync("tess", AccountRole.Teacher);
        await accounts.Book.DisableAsync("tess", "test");

        Assert.AreEqual(PasswordDesk.Wrong, (await accounts.Desk.CheckAsync("nobody", "x")).Fault);
        Assert.AreEqual(PasswordDesk.Wrong, (await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Fault);
    }

    [TestMethod]
    public async Task Whoever_tries_names_in_a_loop_does_not_fill_the_store()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);

        for (var name = 0; name < Hub.Enrolment.RefusalBudget.Most + 5; name++) await accounts.Desk.CheckAsync($"name{name}", "x");

        Assert.HasCount(Hub.Enrolment.RefusalBudget.Most, await accounts.KindsAsync());
    }
}
