using SchoolGuard.Drafts.Detectors.SchoolName;
using SchoolGuard.Drafts.Index.Details;
using SchoolGuard.Drafts.Text.Shapes;

namespace SchoolGuard.Drafts.Detectors.SchoolDetail;

/// <summary>SG7007: a named event or place of the school, or its uniform.</summary>
internal sealed class SchoolDetailDetector : IDetector
{
    public DraftKind Kind => DraftKinds.SchoolDetail;

    public void Detect(Scan scan)
    {
        var details = scan.Index.Details;
        if (details.Names.Longest == 0) return;
        DetectHashtags(scan, details);
        var buffers = NameMatcher.BufferLength(details.Names);
        var matcher = new NameMatcher(scan, details.Names, stackalloc char[buffers], stackalloc char[buffers]);
        var judge = new DetailJudge(scan);
        var matches = scan.Readings.Matches;
        for (var first = 0; first < scan.Tokens.Count; first++)
        {
            matches.Clear();
            matcher.Match(first, matches);
            foreach (var match in matches)
            {
                if (!judge.IsSchools(match)) continue;
                Report(scan, match, details.KindOf(match.Entry));
                first = match.Last;
                break;
            }
        }
    }

    private void DetectHashtags(Scan scan, DetailIndex details)
    {
        foreach (var shape in scan.Shapes)
        {
            if (shape.Kind != ShapeKind.Hashtag || scan.IsBeingTyped(shape.Start, shape.End)) continue;
            var letters = scan.Text.Letters[(shape.Start + 1)..shape.End].TrimEnd("0123456789_");
            if (!details.TryFind(letters, out var kind)) continue;
            scan.Report(Kind, shape.Start, shape.End, MessageOf(kind), [new DraftFix("Remove the hashtag", "")]);
        }
    }

    private void Report(Scan scan, NameMatch match, DetailKind kind)
    {
        var start = scan.Tokens[match.First].Start;
        scan.Report(Kind, start, match.End, MessageOf(kind), new DetailFixes(scan).For(match.First, kind));
    }

    private static string MessageOf(DetailKind kind) => kind switch
    {
        DetailKind.Event => "names an event of the school, so readers can tell which school it is: say `the event` instead",
        DetailKind.Place => "names a place in the school, so readers can tell which school it is: say `the venue` instead",
        _ => "describes the school's uniform, so readers can tell which school it is: say `uniform` instead",
    };
}
