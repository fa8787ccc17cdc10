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
        if (Collect(scan) is not { } matches) return;
        var named = new bool[scan.Tokens.Count];
        var other = new bool[scan.Tokens.Count];
        var judge = new NameJudge(scan, named);
        // Names that stand by themselves first: near them, an acronym or an alias that says little is the school's too.
        Accept(scan, matches.FindAll(match => match.Entry.Words > 1 && !match.Entry.IsDerived), judge, named, other);
        Accept(scan, matches.FindAll(match => match.Entry.Words <= 1 || match.Entry.IsDerived), judge, named, other);
    }

    private static List<NameMatch>? Collect(Scan scan)
    {
        var names = scan.Index.Names;
        if (names.Longest == 0) return null;
        var buffers = NameMatcher.BufferLength(names);
        var matcher = new NameMatcher(scan, names, stackalloc char[buffers], stackalloc char[buffers]);
        List<NameMatch>? all = null;
        for (var first = 0; first < scan.Tokens.Count; first++)
        {
            if (matcher.Match(first) is not { } found) continue;
            // The longest reading from a place goes first.
            found.Reverse();
            (all ??= []).AddRange(found);
        }

        return all;
    }

    private void Accept(Scan scan, List<NameMatch> matches, NameJudge judge, bool[] named, bool[] other)
    {
        foreach (var match in matches)
        {
            var length = match.Last - match.First + 1;
            if (named.AsSpan(match.First, length).Contains(true) || other.AsSpan(match.First, length).Contains(true)) continue;
            var verdict = judge.Judge(match);
            if (verdict == Verdict.Other) other.AsSpan(match.First, length).Fill(true);
            if (verdict != Verdict.School) continue;
            named.AsSpan(match.First, length).Fill(true);
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
