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

    /// <returns>Everything that is wrong.</returns>
    public IEnumerable<FieldFault> Faults()
    {
        if (Name.Length == 0) yield return new FieldFault(nameof(Name), "Give the name that others know the person by.");
        else if (!IsText(Name)) yield return new FieldFault(nameof(Name), $"A name has at most {Longest} characters of text: give a shorter one.");
        if (Roles.Length == 0) yield return new FieldFault(nameof(Roles), "Choose at least one role.");
        if (!Titles.All(IsText)) yield return new FieldFault(nameof(Titles), $"A title has at most {Longest} characters of text: give a shorter one.");
        if (Person is { } person && !IsText(person)) yield return new FieldFault(nameof(Person), "Choose somebody of the roster, or nobody.");
    }

    private static bool IsText(string text) => text.Length <= Longest && !text.Any(char.IsControl);
}
