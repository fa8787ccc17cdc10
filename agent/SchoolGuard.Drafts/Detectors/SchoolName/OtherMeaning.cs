using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.SchoolName;

/// <summary>Signs that a stretch that reads like the name means something else: Park Street, Hyde Park, St Mary's Hospital, another school, the town.</summary>
internal readonly struct OtherMeaning(Scan scan)
{
    private const int LongestPostcode = 12;
    private readonly Surroundings around = new(scan);

    public bool IsAnotherSchool(NameMatch match)
    {
        if (around.IsCapital(match.First - 1) && PlaceWords.Directions.Contains(around.Before(match.First))) return true;
        var next = around.After(match.Last);
        if (!SchoolWords.Types.Contains(next) || scan.Index.Names.Types.Contains(next)) return false;
        if (SchoolWords.FirmTypes.Contains(next)) return true;
        // Any school but a primary may be called a secondary school.
        if (next is "secondary" or "comprehensive" && !scan.Index.Names.Types.Contains("primary")) return false;
        return around.IsCapital(match.Last + 1) && around.After(match.Last + 1) is "school" or "academy" or "college" or "infants" or "infant";
    }

    public bool IsAnotherPlace(NameMatch match)
    {
        if (match.Last + 1 >= scan.Tokens.Count || scan.Tokens[match.Last + 1].Gap is Gap.Break or Gap.Hump) return false;
        // The possessive of a name is not the first half of a longer one: Ravens Wood's Church visit.
        if (match.End < scan.Tokens[match.Last].End) return false;
        var next = around.Word(match.Last + 1);
        if (PlaceWords.Firm.Contains(next)) return true;
        if (match.Entry.HasType || !around.IsCapital(match.Last + 1)) return false;
        return PlaceWords.Capital.Contains(next) || PlaceWords.TownClubs.Contains(next) && around.After(match.Last + 1) is "club";
    }

    /// <summary>For names that are easily a part of others: a capital word beside it makes it one.</summary>
    public bool IsPartOfLongerName(NameMatch match) => IsLedByName(match) || IsFollowedByName(match) || IsHyphenated(match);

    /// <summary>St Mary's School in Leeds, when the school is elsewhere.</summary>
    public bool IsInAnotherTown(NameMatch match) =>
        around.After(match.Last) is "in" && around.IsCapital(match.Last + 2) && around.FollowsClosely(match.Last + 2)
        && !around.IsShouted(match.Last + 1)
        && !IsKnown(around.Word(match.Last + 2)) && !scan.Index.Names.Localities.Contains(around.Word(match.Last + 2));

    public bool IsSaidOfTown(NameMatch match)
    {
        // Towns seldom own: in Wynstones' hall.
        if (match.End < scan.Text.Length && Tokens.IsApostrophe(scan.Text[match.End])) return false;
        var before = around.Before(match.First);
        if (PlaceWords.BeforeTown.Contains(before)) return true;
        return before is "of" && around.Before(match.First - 1) is "village" or "town" or "centre" or "outskirts" or "middle" or "edge" or "north" or "south" or "east" or "west";
    }

    /// <summary>The town of somebody's address: 61 Nettlebed Way, Barley Common, ZZ6 4HT.</summary>
    public bool IsInAddress(NameMatch match)
    {
        if (match.Entry.HasType || match.End >= scan.Text.Length || scan.Text[match.End] != ',' || !scan.Text.Letters[..scan.Tokens[match.First].Start].TrimEnd().EndsWith(',')) return false;
        foreach (var code in Text.Shapes.ShapePatterns.Postcode().EnumerateMatches(scan.Text.Letters[match.End..Math.Min(scan.Text.Length, match.End + LongestPostcode)])) return code.Index <= 2;
        return false;
    }

    /// <summary>Whether the words around speak of town and country.</summary>
    public bool IsSaidOfCountry(NameMatch match) => around.HasNear(match.First, match.Last, PlaceWords.Country);

    /// <summary>A name that is also a word, in small letters: three whitebeams.</summary>
    public bool IsCommonNoun(NameMatch match) =>
        !around.IsCapital(match.First) && (match.Entry.IsPlural || PlaceWords.OneOfAKind.Contains(around.Before(match.First)));

    public bool IsSaidOfSaint(NameMatch match) => around.HasNear(match.First, match.Last, PlaceWords.Saintly);

    private bool IsLedByName(NameMatch match)
    {
        var before = around.Before(match.First);
        if (before.IsEmpty || !around.IsCapital(match.First - 1) || !char.IsLetter(before[0])) return false;
        // All in capitals, none of them says anything.
        if (around.IsShouted(match.First - 1) && around.IsShouted(match.First)) return false;
        return !IsKnown(before) && !PlaceWords.BeforeTown.Contains(before) && (!around.IsOpening(match.First - 1) || match.Entry.IsCommon && !IsOpener(before));
    }

    private bool IsFollowedByName(NameMatch match)
    {
        var next = around.After(match.Last);
        if (match.Entry.HasType || next.IsEmpty || !around.IsCapital(match.Last + 1) || !char.IsLetter(next[0])) return false;
        if (match.End < scan.Tokens[match.Last].End) return false;
        if (around.IsOpening(match.Last + 1) || around.IsShouted(match.Last + 1) && around.IsShouted(match.Last)) return false;
        return !IsKnown(next);
    }

    private bool IsHyphenated(NameMatch match)
    {
        var letters = scan.Text.Letters;
        var start = scan.Tokens[match.First].Start;
        return start > 1 && letters[start - 1] == '-' && Tokens.IsWord(letters[start - 2])
            || match.End + 1 < letters.Length && letters[match.End] == '-' && Tokens.IsWord(letters[match.End + 1]);
    }

    private static bool IsOpener(ReadOnlySpan<char> word) =>
        word is "love" or "loving" or "loved" or "great" or "proud" or "thanks" or "thank" or "well" or "hello" or "hi" or "dear" or "go" or "come" or "back"
            or "joining" or "leaving" or "starting" or "visiting" or "when" or "why" or "how" or "what" or "while" or "if" or "because" or "so" or "just" or "only";

    private static bool IsKnown(ReadOnlySpan<char> word) =>
        SchoolWords.Context.Contains(word) || SchoolWords.Activities.Contains(word) || SchoolWords.Types.Contains(word);
}
