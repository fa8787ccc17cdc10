using NodaTime;
using OtpNet;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Accounts;

[TestClass]
public sealed class AuthenticatorsTests
{
    private readonly string secret = Authenticators.MakeSecret();

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_code_serves_once(string store)
    {
        await using var accounts = await TestAccounts.CreateAsync(store);
        var (account, _) = await SetAsync(accounts);
        accounts.Wait(Duration.FromSeconds(30));
        var code = Code(accounts);

        Assert.IsNotNull((await accounts.Authenticators.CheckAsync(account.Id, account.Stamp, code)).Account);
        Assert.IsNull((await accounts.Authenticators.CheckAsync(account.Id, account.Stamp, code)).Account);
    }

    [TestMethod]
    public async Task The_code_that_set_it_up_does_not_sign_in()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        var (account, _) = await SetAsync(accounts);

        Assert.IsNull((await accounts.Authenticators.CheckAsync(account.Id, account.Stamp, Code(accounts))).Account);
    }

    [TestMethod]
    public async Task A_recovery_code_serves_once()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        var (account, recovery) = await SetAsync(accounts);

        Assert.IsNotNull((await accounts.Authenticators.CheckAsync(account.Id, account.Stamp, $" {recovery[0].ToUpperInvariant()}")).Account);
        Assert.IsNull((await accounts.Authenticators.CheckAsync(account.Id, account.Stamp, recovery[0])).Account);
    }

    [TestMethod]
    public async Task Wrong_codes_lock_the_account_although_the_password_is_right_each_time()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        var (account, _) = await SetAsync(accounts);
        for (var time = 0; time <= LockOut.Free; time++)
        {
            Assert.IsNotNull((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Account);
            Assert.IsNull((await accounts.Authenticators.CheckAsync(account.Id, account.Stamp, "000000")).Account);
        }

        StringAssert.Contains((await accounts.Desk.CheckAsync("tess", TestAccounts.Chosen)).Fault, "Wait 1 minute,");
    }

    [TestMethod]
    public async Task It_is_set_up_with_a_right_code_only_and_taken_off_with_the_password_only()
    {
        await using var accounts = await TestAccounts.CreateAsync(TestStore.Sqlite);
        var tess = await accounts.AddAsync("tess", AccountRole.Teacher);

        Assert.IsNull((await accounts.Authenticators.SetAsync(tess.Id, secret, "000000")).Result.Account);
        Assert.IsTrue((await accounts.Authenticators.SetAsync(tess.Id, secret, Code(accounts))).Result.Account!.HasAuthenticator);
        Assert.IsNull((await accounts.Authenticators.RemoveAsync(tess.Id, "wrong")).Account);
        Assert.IsFalse((await accounts.Authenticators.RemoveAsync(tess.Id, TestAccounts.Chosen)).Account!.HasAuthenticator);
    }

    private string Code(TestAccounts accounts) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(accounts.Time.GetCurrentInstant().ToDateTimeUtc());

    private async Task<(Account Account, IReadOnlyList<string> Recovery)> SetAsync(TestAccounts accounts)
    {
        var account = await accounts.AddAsync("tess", AccountRole.Teacher);
        var (result, recovery) = await accounts.Authenticators.SetAsync(account.Id, secret, Code(accounts));
        return (result.Account!, recovery);
    }
}
