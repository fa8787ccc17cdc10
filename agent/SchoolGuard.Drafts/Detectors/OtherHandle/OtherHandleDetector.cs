using System.Collections.Immutable;
using SchoolGuard.Drafts.Detectors.SchoolHandle;
using SchoolGuard.Drafts.Text.Shapes;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.OtherHandle;

/// <summary>SG7013: someone else's handle in a post of the school's own account, and an answer to someone else's post.</summary>
internal sealed class OtherHandleDetector : IDetector
{
    private const int FirstWords = 5;
    private static readonly ImmutableArray<DraftFix> Neutral = [new("Say \"our friends\"", "our friends"), new("Remove the handle", "")];
    private static readonly ImmutableArray<DraftFix> Removal = [new("Remove the handle", "")];

    // @ is short for at before these.
    private static readonly WordSet PlacesAndTimes = WordSet.Of("the our my a an home school work lunch break noon midnight hall library playground church town");

    public DraftKind Kind => DraftKinds.OtherHandle;

    public void Detect(Scan scan)
    {
        foreach (var shape in scan.Shapes)
        {
            if (shape.Kind != ShapeKind.Handle || scan.IsBeingTyped(shape.Start, shape.End) || !IsAccount(scan, shape) || SchoolHandleDetector.IsOwn(scan, shape)) continue;
            scan.Take(shape.Start, shape.End);
            scan.Report(Kind, shape.Start, shape.End, "names someone else's account, which the school's own posts should not: leave the handle out", IsTail(scan, shape) ? Removal : Neutral);
        }

        if (scan.IsReply) ReportReply(scan);
    }

    private static bool IsAccount(Scan scan, Shape shape)
    {
        var name = scan.Text.Letters[(shape.Start + 1)..shape.End];
        return !PlacesAndTimes.Contains(name) && !char.IsAsciiDigit(name[0]);
    }

    // Nothing but handles and hashtags follows: the sentence does not need it.
    private static bool IsTail(Scan scan, Shape shape)
    {
        var letters = scan.Text.Letters;
        if (shape.Start > 1 && char.IsLetterOrDigit(letters[shape.Start - 2])) return false;
        for (var token = scan.Tokens.At(shape.End); token < scan.Tokens.Count; token++)
        {
            if (!scan.IsTaken(scan.Tokens[token].Start, scan.Tokens[token].End)) return false;
        }

        return true;
    }

    // The handle at the start of an answer has a finding of its own already.
    private void ReportReply(Scan scan)
    {
        var first = 0;
        while (first < scan.Tokens.Count && scan.IsTaken(scan.Tokens[first].Start, scan.Tokens[first].End)) first++;
        if (first == scan.Tokens.Count) return;
        var last = first;
        while (last + 1 < scan.Tokens.Count && last - first + 1 < FirstWords && !scan.IsTaken(scan.Tokens[last + 1].Start, scan.Tokens[last + 1].End)) last++;
        var (start, end) = (scan.Tokens[first].Start, scan.Tokens[last].End);
        if (scan.IsBeingTyped(start, end)) return;
        scan.Report(Kind, start, end, "answers someone else's post or comment, which the school's own accounts should not: leave it unanswered", []);
    }
}
