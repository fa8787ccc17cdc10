namespace SchoolGuard.Hub.Accounts;

/// <summary>What became of a change.</summary>
/// <param name="Account">As it is now; null if nothing was changed.</param>
/// <param name="Password">The first password, to be handed over; null if it has none new. It is nowhere kept.</param>
/// <param name="Faults">Why nothing was changed; empty if it was.</param>
internal sealed record AccountChange(Account? Account, string? Password, IReadOnlyList<FieldFault> Faults)
{
    public string Fault => string.Join(' ', Faults.Select(fault => fault.Message));

    public static AccountChange Of(Account account, string? password = null) => new(account, password, []);

    public static AccountChange Not(params IReadOnlyList<FieldFault> faults) => new(Account: null, Password: null, faults);
}
