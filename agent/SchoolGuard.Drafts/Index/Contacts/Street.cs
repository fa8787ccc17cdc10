using System.Collections.Immutable;
using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Index.Contacts;

/// <summary>The street of an address.</summary>
/// <param name="Number">The house number, or empty.</param>
/// <param name="Words">The name of the street, the type last.</param>
internal sealed record Street(string Number, ImmutableArray<string> Words)
{
    private static readonly (string Full, string[] Short)[] Types =
    [
        ("road", ["rd"]), ("street", ["st", "str"]), ("avenue", ["ave", "av"]), ("lane", ["ln", "la"]), ("drive", ["dr", "drv"]), ("close", ["cl"]),
        ("crescent", ["cres", "cr"]), ("square", ["sq"]), ("place", ["pl"]), ("gardens", ["gdns", "gdn"]), ("terrace", ["terr", "tce"]), ("grove", ["gr", "grv"]),
        ("court", ["ct"]), ("way", ["wy"]), ("hill", ["hl"]), ("park", ["pk"]), ("row", []), ("walk", ["wlk"]), ("green", ["grn"]), ("mews", []), ("rise", []), ("view", []),
    ];

    /// <summary>The part that ends in a type of street, else the first that is no school; null if there is none.</summary>
    public static Street? Read(string address)
    {
        var parts = address.Split([',', '\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => NameReader.Read(part).Words)
            .Where(words => words.Length > 0)
            .ToArray();
        var street = parts.FirstOrDefault(words => words.Length > 1 && IsType(words[^1]))
            ?? parts.FirstOrDefault(words => !SchoolWords.Types.Contains(words[^1]) && !words[^1].Any(char.IsAsciiDigit));
        if (street is null) return null;
        var number = street.Length > 1 && char.IsAsciiDigit(street[0][0]) ? street[0] : "";
        return new Street(number, [.. number.Length > 0 ? street[1..] : street]);
    }

    /// <summary>Whether a typed word is the word at a place of the name, or short for it.</summary>
    public bool Has(int place, ReadOnlySpan<char> typed)
    {
        var word = Words[place];
        if (typed.SequenceEqual(word)) return true;
        if (place != Words.Length - 1) return false;
        foreach (var (full, shorts) in Types)
        {
            if (!IsFormOf(word, full, shorts)) continue;
            if (typed.SequenceEqual(full)) return true;
            foreach (var form in shorts)
            {
                if (typed.SequenceEqual(form)) return true;
            }
        }

        return false;
    }

    private static bool IsType(string word) => Array.Exists(Types, type => IsFormOf(word, type.Full, type.Short));

    private static bool IsFormOf(string word, string full, string[] shorts) => string.Equals(word, full, StringComparison.Ordinal) || Array.IndexOf(shorts, word) >= 0;
}
