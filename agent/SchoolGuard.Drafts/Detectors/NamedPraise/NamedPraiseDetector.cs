using System.Collections.Immutable;
using SchoolGuard.Drafts.Detectors.People;
using SchoolGuard.Drafts.Diagnostics;
using SchoolGuard.Drafts.Index.People;

namespace SchoolGuard.Drafts.Detectors.NamedPraise;

/// <summary>SG7012: praise of one pupil from the school's own account.</summary>
internal sealed class NamedPraiseDetector : IDetector
{
    private const int MostBetween = 8;
    private const int MostAway = 12;

    public DraftKind Kind => DraftKinds.NamedPraise;

    public void Detect(Scan scan)
    {
        var praise = new PraiseReader(scan);
        var before = scan.Findings.Length;
        DetectPhrases(scan, praise);
        var phrases = scan.Findings.Length;
        var free = 0;
        foreach (ref readonly var seen in scan.People)
        {
            if (!seen.Who.HasFlag(Bearers.Pupil) || seen.By is NamedBy.Family or NamedBy.Parent || seen.First < free) continue;
            var room = RoomFor(scan, scan.Findings[before..phrases], seen);
            if (room.IsTaken) continue;
            if (GoodBefore(scan, praise, seen.First, Math.Max(room.From, free)) is var good && good >= 0) free = Report(scan, good, seen.Last, Math.Max(room.From, free));
            else if (GoodAfter(scan, praise, seen.Last, room.To) is var after && after >= 0) free = Report(scan, seen.First, after, seen.First);
        }
    }

    private void DetectPhrases(Scan scan, PraiseReader praise)
    {
        var praised = new PraisedReader(scan);
        var free = 0;
        for (var token = 0; token < scan.Tokens.Count; token++)
        {
            if (IsUnfit(scan, token)) continue;
            var last = praise.LastFrom(token);
            var end = last >= token ? TargetAfter(scan, praise, praised, last)
                : praised.SubjectAt(token) is var subject && subject >= 0 ? GoodAfter(scan, praise, subject, scan.Tokens.Count)
                : -1;
            if (end <= last) continue;
            token = Report(scan, token, end, free) - 1;
            free = token + 1;
        }
    }

    private static int TargetAfter(Scan scan, PraiseReader praise, PraisedReader praised, int last)
    {
        for (var token = last + 1; token < scan.Tokens.Count && token <= last + MostBetween && !IsUnfit(scan, token) && !praise.EndsBefore(token); token++)
        {
            if (praised.EndAt(token) is var end && end >= token) return praised.WithOthers(end);
        }

        return -1;
    }

    private static int GoodBefore(Scan scan, PraiseReader praise, int first, int from)
    {
        for (var token = first - 1; token >= from && token >= first - MostAway && !praise.EndsBefore(token + 1); token--)
        {
            if (praise.IsGood(token) && !IsUnfit(scan, token)) return token;
        }

        return -1;
    }

    private static int GoodAfter(Scan scan, PraiseReader praise, int last, int to)
    {
        for (var token = last + 1; token < to && token <= last + MostAway && !praise.EndsBefore(token) && !IsUnfit(scan, token); token++)
        {
            if (praise.IsGood(token)) return token;
            if (praise.LastFrom(token) is var end && end >= token && end < to) return end;
        }

        return -1;
    }

    // The tokens around a name that no phrase has; phrases are found from left to right.
    private static (int From, int To, bool IsTaken) RoomFor(Scan scan, ReadOnlySpan<Finding> phrases, in Sighting seen)
    {
        var (start, end) = (scan.Text.StartOf(seen.Start), scan.Text.EndOf(seen.End - 1));
        int low = 0, high = phrases.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].End > start) high = middle;
            else low = middle + 1;
        }

        if (low < phrases.Length && phrases[low].Start < end) return (0, 0, true);
        var from = seen.First;
        while (from > 0 && seen.First - from < MostAway && (low == 0 || scan.Text.StartOf(scan.Tokens[from - 1].Start) >= phrases[low - 1].End)) from--;
        var to = seen.Last + 1;
        while (to < scan.Tokens.Count && to - seen.Last <= MostAway && (low == phrases.Length || scan.Text.StartOf(scan.Tokens[to].Start) < phrases[low].Start)) to++;
        return (from, to, false);
    }

    private static bool IsUnfit(Scan scan, int token) =>
        scan.IsTaken(scan.Tokens[token].Start, scan.Tokens[token].End) || scan.IsBeingTyped(scan.Tokens[token].Start, scan.Tokens[token].End);

    private int Report(Scan scan, int first, int last, int from)
    {
        // Our pupil of the week, the headteacher's award.
        var around = new Surroundings(scan);
        if (first > from && (around.Before(first) is "our" or "the" or "this" || around.FollowsClosely(first) && scan.Tokens[first - 1].Possessive > 0)) first--;
        var end = scan.Tokens[last].End - scan.Tokens[last].Possessive;
        scan.Report(Kind, scan.Tokens[first].Start, end, "praises one pupil where everybody can read it: praise the class or the team instead", Fixes(scan, first));
        return last + 1;
    }

    private static ImmutableArray<DraftFix> Fixes(Scan scan, int first)
    {
        var around = new Surroundings(scan);
        var words = around.Word(first) switch
        {
            "congratulations" or "congrats" => "congratulations to everyone",
            "proud" => "proud of the whole team",
            _ => "well done to the whole team",
        };
        return [Rewording.Say(words, around.IsCapital(first) || new Rewording(scan).OpensSentence(first))];
    }
}
