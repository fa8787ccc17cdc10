using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.SchoolHandle;

/// <summary>Reads the school's names in a handle, hashtag or page name, where words run together.</summary>
internal readonly struct TagReader(Scan scan)
{
    private const int ContainedLength = 8;
    private readonly Surroundings around = new(scan);

    /// <summary>Whether a tag, given without its sign, names the school.</summary>
    public bool NamesSchool(int start, int end, bool isHashtag)
    {
        Span<char> letters = stackalloc char[end - start];
        var joined = letters[..Join(scan.Text.Letters[start..end], letters)];
        if (joined.IsEmpty) return false;
        var first = scan.Tokens.At(start);
        var last = Math.Max(first, scan.Tokens.At(end - 1));
        var near = around.HasSchoolNear(first, last);
        foreach (var entry in scan.Index.Names.Entries)
        {
            if (joined.SequenceEqual(entry.Key) ? IsWhole(entry, near, start, end) : Contains(joined, entry)) return true;
        }

        return HasAcronym(first, last, end, isHashtag || near);
    }

    /// <summary>Whether the words of a page address name the school.</summary>
    public bool NamesSchool(ReadOnlySpan<char> path)
    {
        Span<char> letters = stackalloc char[Math.Min(path.Length, 200)];
        var joined = letters[..Join(path[..letters.Length], letters)];
        foreach (var entry in scan.Index.Names.Entries)
        {
            if (entry.HasType && Contains(joined, entry)) return true;
        }

        return false;
    }

    private static int Join(ReadOnlySpan<char> tag, Span<char> letters)
    {
        var length = 0;
        foreach (var letter in tag.TrimEnd("0123456789_."))
        {
            if (letter is not ('_' or '.' or '-' or '/')) letters[length++] = letter;
        }

        return length;
    }

    private bool IsWhole(NameEntry entry, bool near, int start, int end) => entry.Class switch
    {
        NameClass.Distinctive => true,
        NameClass.SingleWord => near || !entry.IsDerived && !scan.Index.Names.Localities.Contains(entry.Key),
        NameClass.OrdinaryPhrase => near || entry.HasType,
        NameClass.Acronym => near || !entry.IsDerived && IsAllCapitals(start, end),
        NameClass.Shared => near,
        _ => false,
    };

    private static bool Contains(ReadOnlySpan<char> joined, NameEntry entry)
    {
        if (entry.Class != NameClass.Distinctive || entry.IsDerived || entry.IsCommon && !entry.HasType || entry.Key.Length < ContainedLength) return false;
        var at = joined.IndexOf(entry.Key, StringComparison.Ordinal);
        if (at < 0) return false;
        if (PlaceWords.Directions.Contains(joined[..at])) return false;
        return !IsOther(joined[(at + entry.Key.Length)..]);
    }

    private static bool IsOther(ReadOnlySpan<char> rest) =>
        PlaceWords.Firm.Contains(rest) || PlaceWords.Capital.Contains(rest) || SchoolWords.FirmTypes.Contains(rest)
        || rest is "primaryschool" or "golfclub" or "cricketclub" or "rugbyclub" or "tennisclub" or "footballclub";

    // #ProudToBeRWS, #RWS2024: the acronym in its own case as one part of the tag.
    private bool HasAcronym(int first, int last, int end, bool allowed)
    {
        for (var token = first; allowed && token <= last && token < scan.Tokens.Count && scan.Tokens[token].Start < end; token++)
        {
            var part = around.Word(token).TrimEnd("0123456789");
            foreach (var entry in scan.Index.Names.Entries)
            {
                if (entry is { Class: NameClass.Acronym, IsDerived: false } && part.SequenceEqual(entry.Key) && IsAllCapitals(scan.Tokens[token].Start, scan.Tokens[token].Start + part.Length)) return true;
            }
        }

        return false;
    }

    private bool IsAllCapitals(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (char.IsLetter(scan.Text[at]) && !scan.Text.IsCapital(at)) return false;
        }

        return true;
    }
}
