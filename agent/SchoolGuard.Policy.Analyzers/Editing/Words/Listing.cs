namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>Words in a row.</summary>
internal static class Listing
{
    /// <summary><c>one</c>, <c>one and two</c>, <c>one, two and three</c>.</summary>
    public static string Of(IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Length - 1))} and {all[all.Length - 1]}";
    }

    /// <summary><c>SocialMedia</c> as <c>social media</c>.</summary>
    public static string OfName(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));
}
