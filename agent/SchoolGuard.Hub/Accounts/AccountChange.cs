namespace SchoolGuard.Hub.Accounts;

/// <summary>What became of a change.</summary>
/// <param name="Account">As it is now; null if nothing was changed.</param>
/// <param name="Password">The first password, to be handed over; null if it has none new. It is nowhere kept.</param>
/// <param name="Fault">Why nothing was changed, and the cure; empty if it was.</param>
internal sealed record AccountChange(Account? Account, string? Password, string Fault)
{
    public static AccountChange Of(Account account) => new(account, Password: null, Fault: "");

    public static AccountChange Not(string fault) => new(Account: null, Password: null, fault);
}
