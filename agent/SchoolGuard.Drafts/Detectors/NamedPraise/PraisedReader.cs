using SchoolGuard.Drafts.Detectors.People;
using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.NamedPraise;

/// <summary>Reads whom praise is for: a pupil of the roster, or one person without a name.</summary>
internal readonly struct PraisedReader(Scan scan)
{
    private static readonly WordSet Individuals = WordSet.Of("pupil student boy girl child captain winner learner youngster lad runner-up soloist prefect");
    private static readonly WordSet Many = WordSet.Of("every each any no all pupil's parent and");
    private static readonly WordSet Joints = WordSet.Of("to for from by our and you lovely wonderful is done congratulations congrats");
    private readonly Surroundings around = new(scan);

    /// <summary>The last token of one person who begins at a token; -1 for anything else.</summary>
    public int EndAt(int token)
    {
        if (TryPerson(token, out var end)) return end;
        var word = around.Word(token);
        if (Individuals.Contains(word)) return Many.Contains(around.Before(token)) ? -1 : TryPerson(token + 1, out end) ? Math.Max(token, end) : token;
        if (word is "head" && around.After(token) is "boy" or "girl" or "pupil") return token + 1;
        return IsStranger(token) ? token : -1;
    }

    /// <summary>The end with those who are named along: Josh and Amelia.</summary>
    public int WithOthers(int end)
    {
        while (end + 2 < scan.Tokens.Count && around.Word(end + 1) is "and" or "&" && TryPerson(end + 2, out var other) && other > end) end = other;
        return end;
    }

    /// <summary>The token of somebody who is spoken of as one: our netball captain.</summary>
    public int SubjectAt(int token)
    {
        if (around.Word(token) is not ("our" or "one")) return -1;
        for (var noun = token + 1; noun <= token + 3 && around.FollowsClosely(noun); noun++)
        {
            if (Individuals.Contains(around.Word(noun))) return around.After(noun) is "was" or "is" or "has" or "played" or "sang" ? noun : -1;
        }

        return -1;
    }

    private bool TryPerson(int token, out int end)
    {
        var named = scan.TryPersonAt(token, out var seen);
        end = named && seen.Who.HasFlag(Bearers.Pupil) && seen.By != NamedBy.Family ? seen.Last : -1;
        return named;
    }

    // Somebody who is not on the roster is somebody all the same.
    private bool IsStranger(int token)
    {
        if (!around.IsCapital(token) || !around.FollowsClosely(token) || PeopleWords.Titles.Contains(around.Before(token))) return false;
        var word = around.Word(token);
        var joined = Joints.Contains(around.Word(token - 1)) || around.Word(token - 1) is "of" && around.Word(token - 2) is "proud";
        if (!joined || NameWords.Ordinary.Contains(word)) return false;
        return Nicknames.IsGivenName(word) || word.Length > 2 && (IsInYear(token + 1) || around.After(token) is "on" or "for" && around.After(token + 1) is "her" or "his");
    }

    private bool IsInYear(int token) =>
        around.Word(token) is "in" or "from" or "of" && around.FollowsClosely(token)
        && (ClassWords.IsForm(around.After(token)) || ClassWords.IsShortYear(around.After(token)) || around.After(token) is "year" or "yr" or "class" && ClassWords.IsYear(around.After(token + 1)));
}
