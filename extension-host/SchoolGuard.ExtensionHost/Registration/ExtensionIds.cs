namespace SchoolGuard.ExtensionHost.Registration;

/// <summary>Which extension may start the host: the school's own, as its hub packs it, or the one in the source tree, loaded unpacked.</summary>
internal static class ExtensionIds
{
    /// <summary>Follows from the key in extension/manifest.json.</summary>
    public const string Unpacked = "bhoeaifhdnjaapiojlnaemoaikolmccj";

    public const string Firefox = "extension@schoolguard.uk";

    private const int Length = 32;

    /// <param name="browser">Firefox has ids of a kind of its own.</param>
    /// <param name="given">Of either kind, or null.</param>
    public static string Of(Browser browser, string? given) => (browser, given) switch
    {
        (Browser.Firefox, null) => Firefox,
        (Browser.Firefox, _) => IsChromiums(given) ? Firefox : given,
        _ => given is not null && IsChromiums(given) ? given : Unpacked,
    };

    public static bool IsId(string given) => IsChromiums(given) || given.Contains('@', StringComparison.Ordinal) || given is ['{', .., '}'];

    private static bool IsChromiums(string id) => id.Length == Length && id.All(letter => letter is >= 'a' and <= 'p');
}
