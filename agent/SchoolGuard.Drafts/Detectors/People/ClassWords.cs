using System.Globalization;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Recognises how schools write years and forms.</summary>
internal static class ClassWords
{
    private const int HighestYear = 13;
    private const int MostFormLetters = 3;

    /// <summary>9B, 10X2, 7RW.</summary>
    public static bool IsForm(ReadOnlySpan<char> word)
    {
        var digits = Digits(word);
        if (!IsYear(word[..digits]) || digits == word.Length || !char.IsAsciiLetterLower(word[digits])) return false;
        var rest = word[digits..];
        var letters = rest.TrimEnd("0123456789");
        return letters.Length is > 0 and <= MostFormLetters && rest.Length - letters.Length <= 1 && !letters.ContainsAnyExceptInRange('a', 'z')
            && letters is not ("am" or "pm" or "th" or "st" or "nd" or "rd" or "kg" or "km" or "cm" or "mm" or "ml" or "hr" or "hrs" or "min" or "k" or "m" or "g" or "x" or "p" or "s" or "ft" or "lb" or "lbs" or "oz" or "mph" or "gb" or "mb" or "yr" or "yrs" or "ish" or "pt" or "hz");
    }

    /// <summary>1 to 13.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits) => digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= HighestYear;

    /// <summary>Y9, yr10, y9s.</summary>
    public static bool IsShortYear(ReadOnlySpan<char> word)
    {
        var rest = word.StartsWith("yr") ? word[2..] : word.StartsWith("y") ? word[1..] : [];
        return IsYear(rest.TrimEnd('s'));
    }

    private static int Digits(ReadOnlySpan<char> word)
    {
        var count = word.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? word.Length : count;
    }
}
