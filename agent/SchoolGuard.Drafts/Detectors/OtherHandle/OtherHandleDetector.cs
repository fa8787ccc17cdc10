using System.Collections.Immutable;
using SchoolGuard.Drafts.Detectors.SchoolHandle;
using SchoolGuard.Drafts.Text;
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
            Report(scan, shape.Start, shape.End, IsTail(scan, shape.Start, shape.End));
        }

        ReportParted(scan);
        if (scan.IsReply) ReportReply(scan);
    }

    // @ SensoryBusUK: a word with a capital inside is a handle in spite of the blank.
    private void ReportParted(Scan scan)
    {
        var letters = scan.Text.Letters;
        for (var sign = letters.IndexOf("@ ", StringComparison.Ordinal); sign >= 0;)
        {
            var start = sign + 2;
            var end = start;
            while (end < letters.Length && (Tokens.IsWord(letters[end]) || letters[end] == '_')) end++;
            if (HasInnerCapital(scan, start, end) && !scan.IsTaken(sign, end) && !scan.IsBeingTyped(start, end) && !SchoolHandleDetector.IsOwn(scan, new Shape(ShapeKind.Handle, start - 1, end)))
                Report(scan, sign, end, IsTail(scan, sign, end));
            var next = letters[end..].IndexOf("@ ", StringComparison.Ordinal);
            sign = next < 0 ? -1 : end + next;
        }
    }

    private static bool HasInnerCapital(Scan scan, int start, int end)
    {
        var small = false;
        for (var at = start; at < end; at++)
        {
            if (small && scan.Text.IsCapital(at) || at > start && scan.Text[at] == '_') return true;
            small |= char.IsAsciiLetter(scan.Text[at]) && !scan.Text.IsCapital(at);
        }

        return false;
    }

    private void Report(Scan scan, int start, int end, bool isTail)
    {
        scan.Take(start, end);
        scan.Report(Kind, start, end, "names someone else's account, which the school's own posts should not: leave the handle out", isTail ? Removal : Neutral);
    }

    private static bool IsAccount(Scan scan, Shape shape)
    {
        var name = scan.Text.Letters[(shape.Start + 1)..shape.End];
        return !PlacesAndTimes.Contains(name) && !char.IsAsciiDigit(name[0]);
    }

    // Nothing but handles and hashtags follows: the sentence does not need it.
    private static bool IsTail(Scan scan, int start, int end)
    {
        var letters = scan.Text.Letters;
        if (start > 1 && char.IsLetterOrDigit(letters[start - 2])) return false;
        for (var token = scan.Tokens.At(end); token < scan.Tokens.Count; token++)
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
