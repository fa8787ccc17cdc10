using System.Text.RegularExpressions;

namespace SchoolGuard.Drafts.Detectors.Identifier;

// A time limit would make the answer depend on the load of the machine, and the repeats are bounded.
#pragma warning disable MA0009

/// <summary>The forms of identifiers in normalised text, with the blanks, dots, slashes and hyphens that people put in.</summary>
internal static partial class IdentifierPatterns
{
    private const string Between = @"[\s./\-\u2010-\u2015]{0,2}";

    /// <summary>A letter and twelve digits; the last is a letter while the number is temporary.</summary>
    [GeneratedRegex("(?<![a-z0-9])[a-z](?:" + Between + "[0-9]){11}" + Between + "[0-9a-z](?![a-z0-9])", RegexOptions.CultureInvariant)]
    public static partial Regex PupilNumber();

    /// <summary>Two letters, six digits and a letter, which is sometimes left out.</summary>
    [GeneratedRegex(@"(?<![a-z0-9])[a-z]{2}(?:[\s-]{0,2}[0-9]){6}(?:[\s-]{0,2}[a-d])?(?![a-z0-9])", RegexOptions.CultureInvariant)]
    public static partial Regex InsuranceNumber();

    /// <summary>Four to thirteen digits, perhaps with a letter at the end.</summary>
    [GeneratedRegex("(?<![a-z0-9+£$€.,])[0-9](?:" + Between + "[0-9]){3,12}(?:" + Between + "[a-z](?![a-z0-9]))?(?![a-z0-9])", RegexOptions.CultureInvariant)]
    public static partial Regex Digits();
}
