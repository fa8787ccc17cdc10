using SchoolGuard.Drafts.Index.Contacts;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Shapes;

namespace SchoolGuard.Drafts.Detectors.SchoolContact;

/// <summary>
/// Finds the school's street together with what makes an address of it: the house number, the town or the postcode, or the word school before it.
/// The street alone is where other people live and drive.
/// </summary>
internal readonly struct StreetReader(Scan scan, DraftKind kind)
{
    private const int LongestLocality = 4;
    private readonly Surroundings around = new(scan);

    public static bool IsOwnPostcode(Scan scan, int start, int end)
    {
        if (!Postcodes.IsTyped(scan.Text.Letters[start..end])) return false;
        Span<char> plain = stackalloc char[Postcodes.Longest];
        return scan.Index.Contacts.IsPostcode(plain[..Postcodes.Plain(scan.Text.Letters[start..end], plain)]);
    }

    public void Detect()
    {
        for (var first = 0; first < scan.Tokens.Count; first++)
        {
            foreach (var street in scan.Index.Contacts.StreetsFrom(around.Word(first)))
            {
                var last = LastOf(street, first);
                if (last >= 0 && Report(street, first, last)) break;
            }
        }
    }

    private bool Report(Street street, int first, int last)
    {
        var numbered = street.Number.Length > 0 && around.Word(first - 1).SequenceEqual(street.Number);
        var end = Extend(last);
        var start = scan.Tokens[numbered ? first - 1 : first].Start;
        if (!numbered && end == scan.Tokens[last].End && !FollowsSchool(first)) return false;
        if (scan.IsTaken(start, end) || scan.IsBeingTyped(start, end)) return false;
        scan.Take(start, end);
        var remove = ContactFixes.Remove("address");
        scan.Report(kind, start, end, "gives the school's address: leave it out or say `school`", around.Before(numbered ? first - 1 : first) is "at" or "to" or "from"
            ? [new DraftFix("Say \"school\"", "school"), remove]
            : [remove]);
        return true;
    }

    private int LastOf(Street street, int first)
    {
        for (var place = 1; place < street.Words.Length; place++)
        {
            if (first + place >= scan.Tokens.Count || scan.Tokens[first + place].Gap == Gap.Break || !street.Has(place, around.Word(first + place))) return -1;
        }

        return first + street.Words.Length - 1;
    }

    /// <summary>The end of the address with the towns and the postcode that follow the street.</summary>
    private int Extend(int last)
    {
        var end = scan.Tokens[last].End;
        for (var next = last + 1; next < scan.Tokens.Count;)
        {
            if (scan.Tokens[next].Start - end > 3) break;
            if (LocalityFrom(next) is > 0 and var words)
            {
                next += words;
                end = scan.Tokens[next - 1].End;
                continue;
            }

            var from = scan.Tokens[next].Start;
            var window = scan.Text.Letters[from..Math.Min(scan.Text.Length, from + Postcodes.Longest)];
            foreach (var match in ShapePatterns.Postcode().EnumerateMatches(window))
            {
                if (match.Index == 0 && IsOwnPostcode(scan, from, from + match.Length)) return from + match.Length;
                break;
            }

            break;
        }

        return end;
    }

    private int LocalityFrom(int first)
    {
        foreach (var locality in scan.Index.Contacts.Localities)
        {
            var rest = locality.AsSpan();
            for (var token = first; token < first + LongestLocality && token < scan.Tokens.Count && rest.StartsWith(around.Word(token), StringComparison.Ordinal); token++)
            {
                rest = rest[around.Word(token).Length..];
                if (rest.IsEmpty) return token - first + 1;
            }
        }

        return 0;
    }

    // Our school on Oakley Road; I teach in Oakley Road.
    private bool FollowsSchool(int first) =>
        around.Before(first) is "on" or "in" or "at" && around.Before(first - 1) is "school" or "teach" or "teaching" or "work" or "working";
}
