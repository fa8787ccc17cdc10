using System.Globalization;

namespace SchoolGuard.Drafts.Text.Words;

/// <summary>Recognises how schools write years and forms.</summary>
internal static class ClassWords
{
    private const int HighestYear = 13;
    private const int MostFormLetters = 3;

    private static readonly WordSet Measures = WordSet.Of("am pm th st nd rd kg km cm mm ml hr hrs min mins k m g d x s t ft lb lbs oz mph gb mb yr yrs ish pt hz w v ph pc pcs o'clock");

    /// <summary>9B, 10X2, 7RW.</summary>
    public static bool IsForm(ReadOnlySpan<char> word)
    {
        var digits = Digits(word);
        if (!IsYear(word[..digits]) || digits == word.Length || !char.IsAsciiLetterLower(word[digits])) return false;
        var rest = word[digits..];
        var letters = rest.TrimEnd("0123456789");
        return letters.Length is > 0 and <= MostFormLetters && rest.Length - letters.Length <= 1 && !letters.ContainsAnyExcept(Characters.Letters);
    }

    /// <summary>9am, 5K, 3D: a form only where the roster has it.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word) => Measures.Contains(word.TrimStart("0123456789"));

    /// <summary>1 to 13.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits) => digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= HighestYear;

    /// <summary>Y9, yr10, y9s, Year9.</summary>
    public static bool IsShortYear(ReadOnlySpan<char> word)
    {
        var rest = word.StartsWith("year") ? word[4..] : word.StartsWith("yr") ? word[2..] : word.StartsWith("y") ? word[1..] : [];
        return IsYear(rest.TrimEnd('s'));
    }

    private static int Digits(ReadOnlySpan<char> word)
    {
        var count = word.IndexOfAnyExcept(Characters.Digits);
        return count < 0 ? word.Length : count;
    }
}
