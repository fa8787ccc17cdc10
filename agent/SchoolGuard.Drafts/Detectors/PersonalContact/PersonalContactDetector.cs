using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SchoolGuard.Drafts.Detectors.SchoolContact;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Shapes;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.PersonalContact;

/// <summary>SG7009: the author's own home address, telephone or e-mail address.</summary>
internal sealed class PersonalContactDetector : IDetector
{
    private const int FewestDigits = 10;
    private static readonly WordSet Measures = WordSet.Of("min mins minute minutes mile miles metres meters yards doors houses years months weeks days hours people kids of from on in off at to the and down up away by more other new");

    private static readonly WordSet Roles = WordSet.Of("info office admin bookings booking hello contact enquiries enquiry support sales press editor team mail help desk secretary treasurer chair events news jobs hr reception library tickets orders highways council customer service services noreply complaints membership");

    public DraftKind Kind => DraftKinds.PersonalContact;

    public void Detect(Scan scan)
    {
        DetectEmails(scan);
        if (!scan.Text.Letters.ContainsAny(Characters.Digits)) return;
        DetectHouses(scan);
        DetectPostcodes(scan);
        DetectTelephones(scan);
    }

    private void DetectEmails(Scan scan)
    {
        foreach (var shape in scan.Shapes)
        {
            if (shape.Kind != ShapeKind.Email || scan.IsBeingTyped(shape.Start, shape.End)) continue;
            var (begin, end) = WithoutMe(scan.Text.Letters, shape);
            if (scan.Index.Handles.Domains.Own(EmailHost.Of(scan.Text.Letters[begin..end])) || !IsOwn(scan, begin, end, dialled: false)) continue;
            var (start, fixes) = PersonalContactFixes.ForReach(scan, begin);
            Report(scan, start, end, "gives your own e-mail address: ask readers to message you instead", fixes);
        }
    }

    // Write to me at jo dot pilling at post dot example: me is no mailbox.
    private static (int Start, int End) WithoutMe(ReadOnlySpan<char> letters, Shape shape)
    {
        if (!letters[shape.Start..shape.End].StartsWith("me at ")) return (shape.Start, shape.End);
        var start = shape.Start + "me at ".Length;
        foreach (var match in ShapePatterns.Email().EnumerateMatches(letters, start))
        {
            if (match.Index < shape.End) return (start, match.Index + match.Length);
            break;
        }

        return (start, shape.End);
    }

    private void DetectHouses(Scan scan)
    {
        DetectHouses(scan, ContactPatterns.House());
        DetectHouses(scan, ContactPatterns.FullAddress());
    }

    private void DetectHouses(Scan scan, Regex pattern)
    {
        foreach (var match in pattern.EnumerateMatches(scan.Text.Letters))
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
        return !scan.IsOfficial && (!dialled || IsMobile(scan.Text.Letters[start..end]) && !own.IsFrom(start)) && own.IsNobodyElses(start, end, self: !dialled && IsRole(scan.Text.Letters[start..end]));
    }

    // An office has a mailbox, too.
    private static bool IsRole(ReadOnlySpan<char> email)
    {
        var sign = email.IndexOfAny("@ ([{");
        return sign < 0 || Roles.Contains(email[..sign]);
    }

    private static bool IsMobile(ReadOnlySpan<char> number)
    {
        number = number.TrimStart("+(");
        return number.StartsWith("07") || number.StartsWith("o7") || number.StartsWith("0 7") || number.StartsWith("447") || number.StartsWith("44 7") || number.StartsWith("44 (0)7");
    }

    private static bool IsHome(Scan scan, int start, int end)
    {
        var own = new OwnContact(scan);
        return own.IsHome(start) || !scan.IsOfficial && EndsInPostcode(scan, start, end) && !StreetReader.IsOwnPostcode(scan, LastPostcode(scan, start, end), end) && own.IsNobodyElses(start, end, self: true, house: true);
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
