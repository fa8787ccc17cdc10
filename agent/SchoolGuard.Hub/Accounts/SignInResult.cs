namespace SchoolGuard.Hub.Accounts;

/// <summary>What became of a try to sign in.</summary>
/// <param name="Account">Whose it is; null if nobody was let in.</param>
/// <param name="Fault">Why not, and what to do; empty if somebody was.</param>
internal sealed record SignInResult(Account? Account, string Fault)
{
    public static SignInResult Of(Account account) => new(account, "");

    public static SignInResult Not(string fault) => new(Account: null, fault);
}
