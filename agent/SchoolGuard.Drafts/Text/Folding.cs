using System.Globalization;
using System.Text;

namespace SchoolGuard.Drafts.Text;

/// <summary>Reads one character as a person would: without accents, styles or invisible parts.</summary>
internal static class Folding
{
    /// <summary>Stands for a letter outside the Basic Multilingual Plane that looks like nothing in ASCII.</summary>
    public const char OtherLetter = '\uE000';

    /// <summary>Stands for any other character outside the Basic Multilingual Plane, and for half a surrogate pair.</summary>
    public const char OtherSymbol = '\uFFFC';

    /// <summary>No character folds to more than this many; a whole sentence in one sign is an <see cref="OtherLetter"/>.</summary>
    public const int MostCharacters = 6;

    private const int LongestDecomposition = 18;

    /// <summary>Writes the reading in its own case; nothing for characters that cannot be seen.</summary>
    public static int Fold(Rune rune, Span<char> target)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (IsInvisible(rune, category)) return 0;
        if (category == UnicodeCategory.DecimalDigitNumber)
        {
            target[0] = (char)('0' + (int)Rune.GetNumericValue(rune));
            return 1;
        }

        if (rune.IsBmp && Tokens.IsApostrophe((char)rune.Value)) return Write('\'', target);
        if (LookAlikes.TryRead(rune, out var seen)) return Copy(seen, target);
        if (Rune.IsWhiteSpace(rune)) return Write(rune.Value is '\n' or 0x2028 or 0x2029 or 0x85 ? '\n' : ' ', target);
        // Normalisation refuses noncharacters such as U+FFFF; what is not assigned has no other form.
        return category is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse ? Write(Plain(rune), target) : Decompose(rune, target);
    }

    public static bool IsMark(Rune rune) => IsMark(Rune.GetUnicodeCategory(rune));

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // U+3164 and its kin are letters by category and blank to the eye.
    private static bool IsInvisible(Rune rune, UnicodeCategory category) =>
        category == UnicodeCategory.Format || IsMark(category) || rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0
        || rune.Value < 0x20 && rune.Value is not ('\t' or '\n' or '\r');

    private static int Decompose(Rune rune, Span<char> target)
    {
        Span<char> source = stackalloc char[2];
        Span<char> parts = stackalloc char[LongestDecomposition];
        var given = source[..rune.EncodeToUtf16(source)];
        if (!((ReadOnlySpan<char>)given).TryNormalize(parts, out var length, NormalizationForm.FormKD)) return Write(Plain(rune), target);
        if (length > MostCharacters) return Write(OtherLetter, target);
        var written = 0;
        foreach (var part in parts[..length].EnumerateRunes())
        {
            if (IsMark(part)) continue;
            written += !part.IsAscii && LookAlikes.TryRead(part, out var seen) && written + seen.Length <= MostCharacters
                ? Copy(seen, target[written..])
                : Write(Plain(part), target[written..]);
            if (written == MostCharacters) break;
        }

        return written;
    }

    private static char Plain(Rune rune) => rune.IsBmp ? (char)rune.Value : Rune.IsLetter(rune) ? OtherLetter : OtherSymbol;

    private static int Write(char character, Span<char> target)
    {
        target[0] = character;
        return 1;
    }

    private static int Copy(string text, Span<char> target)
    {
        text.CopyTo(target);
        return text.Length;
    }
}
