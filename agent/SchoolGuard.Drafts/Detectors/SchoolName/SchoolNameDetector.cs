using System.Runtime.InteropServices;
using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Detectors.SchoolName;

/// <summary>SG7001: the school's or trust's name, alias or acronym.</summary>
internal sealed class SchoolNameDetector : IDetector
{
    private const string NamesSchool = "names the school, so readers learn where you work: say `school` instead";
    private const string NamesTrust = "names the trust, so readers learn where you work: say `the trust` instead";

    public DraftKind Kind => DraftKinds.SchoolName;

    public void Detect(Scan scan)
    {
        var readings = scan.Readings;
        Collect(scan, readings.Matches);
        if (readings.Matches.Count == 0) return;
        readings.Decide(scan.Tokens.Count);
        // Names that stand by themselves first: near them, an acronym or an alias that says little is the school's too.
        Accept(scan, readings, standing: true);
        Accept(scan, readings, standing: false);
        readings.Matches.Clear();
    }

    private static void Collect(Scan scan, List<NameMatch> matches)
    {
        var names = scan.Index.Names;
        if (names.Longest == 0) return;
        var buffers = NameMatcher.BufferLength(names);
        var matcher = new NameMatcher(scan, names, stackalloc char[buffers], stackalloc char[buffers]);
        for (var first = 0; first < scan.Tokens.Count; first++) matcher.Match(first, matches);
    }

    private void Accept(Scan scan, NameReadings readings, bool standing)
    {
        var named = readings.Named;
        var other = readings.Other;
        var judge = new NameJudge(scan, readings);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(readings.Matches))
        {
            if (standing != (match.Entry.Words > 1 && !match.Entry.IsDerived)) continue;
            var length = match.Last - match.First + 1;
            if (named.Slice(match.First, length).Contains(true) || other.Slice(match.First, length).Contains(true)) continue;
            var verdict = judge.Judge(match);
            if (verdict == Verdict.Other) other.Slice(match.First, length).Fill(true);
            if (verdict != Verdict.School) continue;
            named.Slice(match.First, length).Fill(true);
            var (end, suffix) = WithApostrophe(scan.Text, scan.Tokens[match.First].Start, match.End);
            var noun = new SchoolNoun(scan);
            var fixes = match.Entry.IsTrust ? noun.ForTrust(match.First, suffix) : noun.For(match.First, match.Last, suffix);
            scan.Report(Kind, scan.Tokens[match.First].Start, end, match.Entry.IsTrust ? NamesTrust : NamesSchool, fixes);
        }
    }

    // Wynstones' hall: left outside, the apostrophe would make school' of it. After an opening quote it is the closing one.
    private static (int End, string Suffix) WithApostrophe(NormalisedText text, int start, int end)
    {
        var bare = end < text.Length && Tokens.IsApostrophe(text[end]) && text[end - 1] == 's'
            && end + 1 < text.Length && text[end + 1] == ' ' && !(start > 0 && Tokens.IsApostrophe(text[start - 1]));
        return bare ? (end + 1, "'s") : (end, "");
    }
}
