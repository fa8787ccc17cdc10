using System.Text.RegularExpressions;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Wording;

/// <summary>What people call kinds of sites. Whoever writes a policy reads the language's own names (<c>SocialMedia</c>); everybody else reads these.</summary>
public static class CategoryWords
{
    // Made at run time: the compiler loads this too, with a .NET that generates none.
    private static readonly Regex Names = new(@"\b[A-Z][A-Za-z]+\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Every kind by its name in the language, with what a list of choices says; the widest first, <c>AllSites</c> last.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new(nameof(SiteCategories.SocialMedia), "All social media"),
        new(nameof(SiteCategories.SocialNetworks), "Social networks"),
        new(nameof(SiteCategories.MediaSharing), "Media sharing"),
        new(nameof(SiteCategories.Microblogs), "Microblogs"),
        new(nameof(SiteCategories.Forums), "Forums"),
        new(nameof(SiteCategories.Blogs), "Blogs"),
        new(nameof(SiteCategories.Messaging), "Messaging"),
        new(nameof(SiteCategories.SocialGames), "Social games"),
        new(nameof(Vocabulary.AllSites), "All sites"),
    ];

    /// <summary>What a list of choices says; null for what is no kind of sites.</summary>
    /// <param name="name">In the policy language.</param>
    public static string? Of(string name) => All.FirstOrDefault(each => each.Key.Equals(name, StringComparison.Ordinal)).Value;

    /// <summary>The name in the policy language; null for what is no kind of sites.</summary>
    /// <param name="written">That name, or what people call it, in any case.</param>
    public static string? NameOf(string written) => All.FirstOrDefault(each =>
        each.Key.Equals(written, StringComparison.OrdinalIgnoreCase) || each.Value.Equals(written, StringComparison.OrdinalIgnoreCase)).Key;

    /// <summary>A text of the policy language with its kinds of sites in people's words: <c>Class 9, all social media, in Library</c>.</summary>
    /// <param name="text">The text. Hosts and services have no capitals: they are not taken for a kind of sites.</param>
    public static string In(string text) => Names.Replace(text, name => Of(name.Value) is { } words ? char.ToLowerInvariant(words[0]) + words.Substring(1) : name.Value);
}
