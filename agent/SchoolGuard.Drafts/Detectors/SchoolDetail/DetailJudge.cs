using SchoolGuard.Drafts.Detectors.SchoolName;
using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Phrases;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.SchoolDetail;

/// <summary>Decides whether a stretch that reads like a detail means the school's. Ordinary words, such as Sports Day or the library, need a sign that it does.</summary>
internal readonly struct DetailJudge(Scan scan)
{
    private const int Reach = 16;
    private static readonly WordSet Own = WordSet.Of("our my us we we're we've");
    private static readonly WordSet Others = WordSet.Of("son son's daughter daughter's child's kids kids' nephew niece grandson granddaughter brother sister boy's girl's their his her your church council town village club pub local");
    private readonly Surroundings around = new(scan);

    public bool IsSchools(NameMatch match)
    {
        if (!HasWholeWords(match) || IsAnotherPlace(match)) return false;
        return match.Entry.Class switch
        {
            NameClass.Distinctive => true,
            NameClass.SingleWord => match.Reading == Reading.Exact || IsNamedNear(match) || around.HasSchoolNear(match.First, match.Last),
            NameClass.Shared => match.Reading == Reading.Exact && (HasCapitals(match) || HasSign(match)),
            _ => match.Reading == Reading.Exact && HasSign(match),
        };
    }

    private bool HasWholeWords(NameMatch match)
    {
        if (scan.Tokens[match.First].Gap == Gap.Hump && match.First > 0) return match.Entry.Class == NameClass.Distinctive;
        return match.Last + 1 >= scan.Tokens.Count || scan.Tokens[match.Last + 1].Gap != Gap.Hump || match.Entry.Class == NameClass.Distinctive;
    }

    private bool IsAnotherPlace(NameMatch match) => match.End == scan.Tokens[match.Last].End && around.IsCapital(match.Last + 1) && PlaceWords.Firm.Contains(around.After(match.Last));

    // All in capitals, none of them says anything.
    private bool HasCapitals(NameMatch match)
    {
        for (var token = match.First; token <= match.Last; token++)
        {
            if (!around.IsCapital(token) || around.IsShouted(token) && scan.Tokens[token].Length > 1) return false;
        }

        return true;
    }

    private bool HasSign(NameMatch match)
    {
        if (around.HasNear(match.First, match.First, Others)) return false;
        return IsOwned(match) || IsNamedNear(match);
    }

    // Our Sports Day; our annual Sports Day; at our school's Sports Day.
    private bool IsOwned(NameMatch match)
    {
        for (var token = match.First - 1; token >= match.First - 3 && around.FollowsClosely(token + 1); token--)
        {
            if (Own.Contains(around.Word(token))) return true;
            if (around.Word(token) is "school" && scan.Tokens[token].Possessive > 0) return true;
        }

        return false;
    }

    private bool IsNamedNear(NameMatch match)
    {
        var words = scan.Wording;
        var first = words.At(scan.Tokens[match.First].Start);
        for (var at = Math.Max(0, first - Reach); at < words.Count && at <= first + Reach; at++)
        {
            if (words[at].Is(Traits.School | Traits.Class)) return true;
        }

        return false;
    }
}
