namespace SchoolGuard.Hub.Accounts;

/// <summary>What people sign in with: without regard to case.</summary>
internal static class Usernames
{
    private const int Longest = 100;

    public static string Normal(string username) => username.Trim().ToLowerInvariant();

    /// <returns>What is wrong with it, or null.</returns>
    public static string? FaultOf(string username)
    {
        var normal = Normal(username);
        if (normal.Length == 0) return "Give a user name.";
        if (normal.Length > Longest) return $"A user name has at most {Longest} characters: choose a shorter one.";
        return normal.All(character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or '@' or '+') ? null : "A user name has letters, digits, and . - _ @ + only: choose another.";
    }
}
