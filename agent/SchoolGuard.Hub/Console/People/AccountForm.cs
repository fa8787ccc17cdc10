using SchoolGuard.Hub.Accounts;

namespace SchoolGuard.Hub.Console.People;

/// <summary>What the form of an account says.</summary>
internal sealed record AccountForm(string Username, string Name, IReadOnlyList<string> Roles, string Titles, string Person)
{
    public static AccountForm Empty { get; } = new("", "", [], "", "");

    public AccountDetails Details => new(Name, [.. Roles.Select(AccountRoles.TryRead).OfType<AccountRole>()], [.. Titles.Split('\n')], Person);

    public static AccountForm Of(Account account) => new(
        account.Username, account.Name, [.. account.Roles.Select(role => role.Word())], string.Join('\n', account.Titles), account.Person ?? "");

    /// <summary>As it was sent.</summary>
    public static AccountForm Read(IFormCollection form) => new(
        form[nameof(Username)].ToString(), form[nameof(Name)].ToString(), [.. form[nameof(Roles)].OfType<string>()], form[nameof(Titles)].ToString(), form[nameof(Person)].ToString());

    public static IReadOnlyCollection<KeyValuePair<string, string>> Messages(AccountChange change) => [.. change.Faults.Select(fault => new KeyValuePair<string, string>(fault.Field, fault.Message))];
}
