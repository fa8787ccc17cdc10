using System.Collections.Immutable;
using SchoolGuard.Drafts.Detectors.People;
using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.NamedPraise;

/// <summary>SG7012: praise of one pupil from the school's own account.</summary>
internal sealed class NamedPraiseDetector : IDetector
{
    private const int MostBetween = 8;
    private const int MostAfter = 6;
    private static readonly WordSet Individuals = WordSet.Of("pupil student boy girl child captain winner learner youngster lad runner-up soloist prefect");
    private static readonly WordSet Many = WordSet.Of("every each any no all pupil's parent");
    private static readonly WordSet Joints = WordSet.Of("to for from by our a an the one of and you lovely wonderful is goes this week's who");

    public DraftKind Kind => DraftKinds.NamedPraise;

    public void Detect(Scan scan)
    {
        var praise = new PraiseReader(scan);
        var free = 0;
        for (var token = 0; token < scan.Tokens.Count; token++)
        {
            if (IsUnfit(scan, token)) continue;
            var last = praise.LastFrom(token);
            if (last < token || token < free) continue;
            var target = TargetAfter(scan, praise, last);
            if (target <= last) continue;
            Report(scan, token, target);
            free = target + 1;
        }

        foreach (ref readonly var seen in scan.People)
        {
            if (!seen.Who.HasFlag(Bearers.Pupil) || IsPraised(scan, seen)) continue;
            var adjective = seen.First > 0 && praise.IsAdjective(seen.First - 1) && new Surroundings(scan).FollowsClosely(seen.First);
            var last = Math.Max(PredicateAfter(scan, praise, seen.Last), adjective ? seen.Last : -1);
            if (adjective || last > seen.Last) Report(scan, adjective ? seen.First - 1 : seen.First, last);
        }
    }

    private static int TargetAfter(Scan scan, PraiseReader praise, int last)
    {
        for (var token = last + 1; token < scan.Tokens.Count && token <= last + MostBetween && !(praise.EndsBefore(token) && token > last + 1) && !IsUnfit(scan, token); token++)
        {
            if (praise.EndsBefore(token) && !IsVocative(scan, token)) return -1;
            if (EndOfPerson(scan, token) is var end && end >= token) return end;
        }

        return -1;
    }

    // Well done! Josh, though, is another sentence.
    private static bool IsVocative(Scan scan, int token) => scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start] is ", " or " - " or ": ";

    private static int EndOfPerson(Scan scan, int token)
    {
        foreach (ref readonly var seen in scan.People)
        {
            if (seen.First == token) return seen.Who.HasFlag(Bearers.Pupil) && seen.By != NamedBy.Family ? seen.Last : -1;
        }

        var around = new Surroundings(scan);
        var word = around.Word(token);
        if (Individuals.Contains(word)) return Many.Contains(around.Before(token)) || around.Before(token) is "and" ? -1 : token;
        if (word is "head" && around.After(token) is "boy" or "girl" or "pupil") return token + 1;
        // Somebody who is not on the roster is somebody all the same.
        return around.IsCapital(token) && around.FollowsClosely(token) && Joints.Contains(around.Word(token - 1)) | around.Word(token - 1) is "done" or "congratulations" or "congrats"
            && Nicknames.IsGivenName(word) && !NameWords.Ordinary.Contains(word) && !PeopleWords.Titles.Contains(around.Before(token)) ? token : -1;
    }

    private static int PredicateAfter(Scan scan, PraiseReader praise, int last)
    {
        for (var token = last + 1; token < scan.Tokens.Count && token <= last + MostAfter && !praise.EndsBefore(token); token++)
        {
            if (praise.IsPredicate(token) && !IsUnfit(scan, token)) return token;
        }

        return -1;
    }

    private bool IsPraised(Scan scan, in Sighting seen)
    {
        foreach (ref readonly var finding in scan.Findings)
        {
            if (finding.Kind == Kind && finding.Start < scan.Text.EndOf(seen.End - 1) && scan.Text.StartOf(seen.Start) < finding.End) return true;
        }

        return false;
    }

    private static bool IsUnfit(Scan scan, int token) =>
        scan.IsTaken(scan.Tokens[token].Start, scan.Tokens[token].End) || scan.IsBeingTyped(scan.Tokens[token].Start, scan.Tokens[token].End);

    private void Report(Scan scan, int first, int last) => scan.Report(
        Kind,
        scan.Tokens[first].Start,
        scan.Tokens[last].End - scan.Tokens[last].Possessive,
        "praises one pupil where everybody can read it: praise the class or the team instead",
        Fixes(scan, first));

    private static ImmutableArray<DraftFix> Fixes(Scan scan, int first)
    {
        var around = new Surroundings(scan);
        var words = around.Word(first) switch
        {
            "congratulations" or "congrats" => "congratulations to everyone",
            "proud" => "proud of the whole team",
            _ => "well done to the whole team",
        };
        return [Rewording.Say(words, around.IsCapital(first))];
    }
}
