namespace SchoolGuard.Cli.Usage;

/// <summary>Text of files on its way to a terminal.</summary>
internal static class Printable
{
    /// <summary>The text with a replacement for each control character: none of them must reach the terminal.</summary>
    public static string Of(string text) => string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
