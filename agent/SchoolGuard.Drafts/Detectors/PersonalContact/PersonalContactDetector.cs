using System.Collections.Immutable;
using SchoolGuard.Drafts.Detectors.SchoolContact;
using SchoolGuard.Drafts.Text.Shapes;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.PersonalContact;

/// <summary>SG7009: the author's own home address, telephone or e-mail address.</summary>
internal sealed class PersonalContactDetector : IDetector
{
    private const int FewestDigits = 10;
    private static readonly WordSet Measures = WordSet.Of("min mins minute minutes mile miles metres meters yards doors houses years months weeks days hours people kids of from on in off at to the and down up away by more other new");

    public DraftKind Kind => DraftKinds.PersonalContact;

    public void Detect(Scan scan)
    {
        DetectEmails(scan);
        if (!scan.Text.Letters.ContainsAnyInRange('0', '9')) return;
        DetectHouses(scan);
        DetectPostcodes(scan);
        DetectTelephones(scan);
    }

    private void DetectEmails(Scan scan)
    {
        foreach (var shape in scan.Shapes)
        {
            if (shape.Kind != ShapeKind.Email || scan.IsBeingTyped(shape.Start, shape.End)) continue;
            // Write to me at jo dot pilling at post dot example.
            var begin = scan.Text.Letters[shape.Start..shape.End].StartsWith("me at ") ? shape.Start + "me at ".Length : shape.Start;
            if (scan.Index.Handles.Domains.Own(EmailHost.Of(scan.Text.Letters[begin..shape.End])) || !IsOwn(scan, begin, shape.End, dialled: false)) continue;
            var (start, fixes) = PersonalContactFixes.ForReach(scan, begin);
            Report(scan, start, shape.End, "gives your own e-mail address: ask readers to message you instead", fixes);
        }
    }

    private void DetectHouses(Scan scan)
    {
        foreach (var match in ContactPatterns.House().EnumerateMatches(scan.Text.Letters))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (IsShut(scan, start, end) || HasMeasure(scan, start, end) || !IsHome(scan, start, end)) continue;
            Report(scan, start, end, "gives your home address: leave it out", PersonalContactFixes.ForHome(scan, start));
        }
    }

    private void DetectPostcodes(Scan scan)
    {
        foreach (var match in ContactPatterns.WholePostcode().EnumerateMatches(scan.Text.Letters))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (IsShut(scan, start, end) || !new OwnContact(scan).IsHome(start) || StreetReader.IsOwnPostcode(scan, start, end)) continue;
            Report(scan, start, end, "gives the postcode of your home: leave it out", PersonalContactFixes.ForHome(scan, start));
        }
    }

    private void DetectTelephones(Scan scan)
    {
        foreach (var match in ShapePatterns.Telephone().EnumerateMatches(scan.Text.Letters))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (IsShut(scan, start, end) || !IsPersonal(scan, start, end) || !IsOwn(scan, start, end, dialled: true)) continue;
            (start, var fixes) = PersonalContactFixes.ForReach(scan, start);
            Report(scan, start, end, "gives your own telephone number: ask readers to message you instead", fixes);
        }
    }

    // Where nothing says whose it is, a person's own is what people put into their posts.
    private static bool IsOwn(Scan scan, int start, int end, bool dialled)
    {
        var own = new OwnContact(scan);
        if (own.IsReach(start, end)) return true;
        return !scan.IsOfficial && (!dialled || IsMobile(scan.Text.Letters[start..end])) && own.IsNobodyElses(start, end, self: !dialled);
    }

    private static bool IsMobile(ReadOnlySpan<char> number)
    {
        number = number.TrimStart("+(");
        return number.StartsWith("07") || number.StartsWith("o7") || number.StartsWith("0 7") || number.StartsWith("447") || number.StartsWith("44 7") || number.StartsWith("44 (0)7");
    }

    private static bool IsHome(Scan scan, int start, int end)
    {
        var own = new OwnContact(scan);
        return own.IsHome(start) || !scan.IsOfficial && EndsInPostcode(scan, start, end) && !StreetReader.IsOwnPostcode(scan, LastPostcode(scan, start, end), end) && own.IsNobodyElses(start, end, self: true);
    }

    private static bool EndsInPostcode(Scan scan, int start, int end) => LastPostcode(scan, start, end) < end;

    private static int LastPostcode(Scan scan, int start, int end)
    {
        var found = end;
        foreach (var match in ContactPatterns.WholePostcode().EnumerateMatches(scan.Text.Letters[..end], start)) found = match.Index;
        return found;
    }

    // 03, 08 and 09 are those of businesses and helplines.
    private static bool IsPersonal(Scan scan, int start, int end)
    {
        Span<char> digits = stackalloc char[end - start];
        var count = 0;
        foreach (var letter in scan.Text.Letters[start..end])
        {
            if (letter == 'o' || char.IsAsciiDigit(letter)) digits[count++] = letter == 'o' ? '0' : letter;
        }

        var number = digits[..count];
        if (count < FewestDigits || number is ['0', '3' or '8' or '9', ..]) return false;
        foreach (var telephone in scan.Index.Contacts.Telephones)
        {
            if (number.EndsWith(telephone.Significant)) return false;
        }

        return true;
    }

    private static bool IsShut(Scan scan, int start, int end) => scan.IsTaken(start, end) || scan.IsBeingTyped(start, end);

    // 5 minutes from Elm Road.
    private static bool HasMeasure(Scan scan, int start, int end)
    {
        var around = new Surroundings(scan);
        for (var token = scan.Tokens.At(start) + 1; token < scan.Tokens.Count && scan.Tokens[token].End <= end; token++)
        {
            if (Measures.Contains(around.Word(token))) return true;
        }

        return false;
    }

    private void Report(Scan scan, int start, int end, string message, ImmutableArray<DraftFix> fixes)
    {
        scan.Take(start, end);
        scan.Report(Kind, start, end, message, fixes);
    }
}
