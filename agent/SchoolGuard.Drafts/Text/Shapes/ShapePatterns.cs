using System.Text.RegularExpressions;

namespace SchoolGuard.Drafts.Text.Shapes;

// A time limit would make the answer depend on the load of the machine, and the repeats are bounded.
#pragma warning disable MA0009

/// <summary>Forms in normalised text. Each begins at a boundary and repeats within bounds, so that time stays proportional to the length.</summary>
internal static partial class ShapePatterns
{
    private const string Dot = @"(?:\.|\s?[\[({]\s?(?:dot|\.)\s?[\])}]\s?|\sdot\s)";
    private const string SpelledDot = @"(?:\s?[\[({]\s?dot\s?[\])}]\s?|\sdot\s)";
    private const string Label = "[a-z0-9][a-z0-9-]{0,62}";

    [GeneratedRegex(
        @"(?<![a-z0-9._%+@-])[a-z0-9][a-z0-9._%+-]{0,63}(?:(?:@\s?|\s@\s|\s?[\[({]\s?at\s?[\])}]\s?)(?:" + Label + Dot + "){1,6}|\\sat\\s(?:" + Label + SpelledDot + "){1,6})[a-z]{2,24}(?![a-z0-9])",
        RegexOptions.CultureInvariant)]
    public static partial Regex Email();

    [GeneratedRegex(
        @"(?<![a-z0-9@._/-])(?:https?://)?(?:" + Label + Dot + @"){1,8}[a-z]{2,24}(?![a-z0-9])(?::[0-9]{1,5})?(?:/[^\s<>""]{0,2000})?",
        RegexOptions.CultureInvariant)]
    public static partial Regex Link();

    [GeneratedRegex(@"(?<![\w@/])(?<!\w\.)@[a-z0-9_](?:[a-z0-9_.]{0,60}[a-z0-9_])?", RegexOptions.CultureInvariant)]
    public static partial Regex Handle();

    [GeneratedRegex(@"(?<![\w&/])#\w{1,140}", RegexOptions.CultureInvariant)]
    public static partial Regex Hashtag();

    /// <summary>A postcode of the United Kingdom, with O for 0 and I or l for 1.</summary>
    [GeneratedRegex(@"(?<![a-z0-9])[a-z]{1,2}[0-9oil][a-z0-9]?[\s.-]{0,2}[0-9oil][a-z0-9]{2}(?![a-z0-9])", RegexOptions.CultureInvariant)]
    public static partial Regex Postcode();

    /// <summary>Digits with what people put between them in a telephone number.</summary>
    [GeneratedRegex(@"(?<![a-z0-9])(?:[+(]{0,2}[0-9o])(?:[\s().\-/\u2010-\u2015+]{0,3}[0-9o]){5,100}(?![0-9]|(?!ext|x[\s0-9])[a-z])", RegexOptions.CultureInvariant)]
    public static partial Regex Telephone();
}
