namespace SchoolGuard.Hub.Accounts;

/// <summary>What a password must be: long. Three words that do not belong together are good ones.</summary>
internal static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 200;

    private const int FewestCharacters = 5;

    /// <returns>What is wrong with it and the cure, or null.</returns>
    public static string? FaultOf(string password, StoredAccount account)
    {
        if (password.Length < Shortest) return $"A password has at least {Shortest} characters: take three words that do not belong together.";
        if (password.Length > Longest) return $"A password has at most {Longest} characters: choose a shorter one.";
        if (password.Distinct().Count() < FewestCharacters) return "The password repeats the same few characters: take three words that do not belong together.";
        return password.Contains(account.Username, StringComparison.OrdinalIgnoreCase) || password.Contains(account.Name, StringComparison.OrdinalIgnoreCase)
            ? "The password has your name in it, which others would try first: take three words that do not belong together." : null;
    }
}
