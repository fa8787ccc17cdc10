using SchoolGuard.Drafts.Text.Shapes;

namespace SchoolGuard.Drafts.Detectors.SchoolContact;

/// <summary>SG7003: the school's address, postcode, telephone or e-mail address.</summary>
internal sealed class SchoolContactDetector : IDetector
{
    public DraftKind Kind => DraftKinds.SchoolContact;

    public void Detect(Scan scan)
    {
        DetectEmails(scan);
        new StreetReader(scan, Kind).Detect();
        DetectPostcodes(scan);
        new TelephoneReader(scan, Kind).Detect();
    }

    private void DetectEmails(Scan scan)
    {
        foreach (var shape in scan.Shapes)
        {
            if (shape.Kind != ShapeKind.Email || scan.IsBeingTyped(shape.Start, shape.End)) continue;
            if (!scan.Index.Handles.Domains.Own(EmailHost.Of(scan.Text.Letters[shape.Start..shape.End]))) continue;
            scan.Take(shape.Start, shape.End);
            scan.Report(Kind, shape.Start, shape.End, "gives an e-mail address of the school: leave it out or say `the school office`", ContactFixes.For(scan, shape.Start));
        }
    }

    private void DetectPostcodes(Scan scan)
    {
        if (!scan.Index.Contacts.HasPostcodes) return;
        foreach (var match in ShapePatterns.Postcode().EnumerateMatches(scan.Text.Letters))
        {
            var end = match.Index + match.Length;
            if (scan.IsTaken(match.Index, end) || scan.IsBeingTyped(match.Index, end) || !StreetReader.IsOwnPostcode(scan, match.Index, end)) continue;
            scan.Take(match.Index, end);
            scan.Report(Kind, match.Index, end, "gives the school's postcode: leave it out", [ContactFixes.Remove("postcode")]);
        }
    }
}
