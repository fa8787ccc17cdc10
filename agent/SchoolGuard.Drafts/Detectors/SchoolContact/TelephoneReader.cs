using SchoolGuard.Drafts.Index.Contacts;
using SchoolGuard.Drafts.Text.Shapes;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.SchoolContact;

/// <summary>Finds the school's numbers among digits, however they are grouped and whatever goes before the area code.</summary>
internal readonly struct TelephoneReader(Scan scan, DraftKind kind)
{
    private static readonly WordSet Cues = WordSet.Of("call ring phone tel telephone number text office reception ringing calling on");

    public void Detect()
    {
        if (scan.Index.Contacts.Telephones.IsEmpty) return;
        foreach (var match in ShapePatterns.Telephone().EnumerateMatches(scan.Text.Letters)) Search(match.Index, match.Index + match.Length);
    }

    private void Search(int start, int end)
    {
        Span<char> digits = stackalloc char[end - start];
        Span<int> places = stackalloc int[end - start];
        var count = 0;
        for (var at = start; at < end; at++)
        {
            var letter = scan.Text[at] == 'o' ? '0' : scan.Text[at];
            if (!char.IsAsciiDigit(letter)) continue;
            digits[count] = letter;
            places[count++] = at;
        }

        foreach (var telephone in scan.Index.Contacts.Telephones)
        {
            for (var from = 0; digits[from..count].IndexOf(telephone.Significant, StringComparison.Ordinal) is >= 0 and var found;)
            {
                var first = WithPrefix(digits, from + found);
                var last = from + found + telephone.Significant.Length - 1;
                from += found + 1;
                if (StartsGroup(places, first) && EndsGroup(places[..count], last)) Report(places[first], places[last] + 1);
            }

            SearchLocal(telephone, digits[..count], places[..count]);
        }
    }

    // 7946 0050, where something says that it is a number to ring.
    private void SearchLocal(Telephone telephone, ReadOnlySpan<char> digits, ReadOnlySpan<int> places)
    {
        if (telephone.LocalLength == telephone.Significant.Length || digits.Length != telephone.LocalLength || !digits.SequenceEqual(telephone.Significant.AsSpan()[^telephone.LocalLength..])) return;
        var token = scan.Tokens.At(places[0]);
        var around = new Surroundings(scan);
        if (Cues.Contains(around.Word(token - 1)) || Cues.Contains(around.Word(token - 2))) Report(places[0], places[^1] + 1);
    }

    private void Report(int start, int end)
    {
        while (start > 0 && scan.Text[start - 1] is '+' or '(') start--;
        if (scan.IsTaken(start, end) || scan.IsBeingTyped(start, end)) return;
        scan.Take(start, end);
        scan.Report(kind, start, end, "gives a telephone number of the school: leave it out or say `the school office`", ContactFixes.For(scan, start));
    }

    /// <summary>The place of the first digit with 0, 44, 440 or 0044 before the area code.</summary>
    private static int WithPrefix(ReadOnlySpan<char> digits, int at)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["00440", "0044", "440", "44", "0"])
        {
            if (digits[..at].EndsWith(prefix, StringComparison.Ordinal)) return at - prefix.Length;
        }

        return at;
    }

    private static bool StartsGroup(ReadOnlySpan<int> places, int first) => first == 0 || places[first] - places[first - 1] > 1;

    private static bool EndsGroup(ReadOnlySpan<int> places, int last) => last == places.Length - 1 || places[last + 1] - places[last] > 1;
}
