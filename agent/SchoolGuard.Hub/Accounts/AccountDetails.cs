using System.Collections.Immutable;

namespace SchoolGuard.Hub.Accounts;

/// <summary>What is decided about an account.</summary>
internal sealed record AccountDetails(string Name, ImmutableArray<AccountRole> Roles, ImmutableArray<string> Titles, string? Person)
{
    private const int Longest = 200;

    /// <summary>Without stray blanks, doubled roles and empty titles.</summary>
    public AccountDetails Tidy() => new(
        Name.Trim(), [.. Roles.Distinct().Order()], [.. Titles.Select(title => title.Trim()).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)],
        string.IsNullOrWhiteSpace(Person) ? null : Person.Trim());

    /// <returns>What is wrong with it, or null.</returns>
    public string? Fault()
    {
        if (Name.Length == 0) return "Give a name that others know the person by.";
        if (Roles.Length == 0) return "Choose at least one role.";
        return Titles.Append(Name).Append(Person ?? "").Any(text => text.Length > Longest || text.Any(char.IsControl)) ? $"Names and titles have at most {Longest} characters of text: give a shorter one." : null;
    }
}
