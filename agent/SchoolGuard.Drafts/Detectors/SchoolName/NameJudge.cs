using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Detectors.SchoolName;

/// <summary>What a stretch that reads like a name means.</summary>
internal enum Verdict
{
    /// <summary>Too little says that it is the school.</summary>
    Unclear,

    /// <summary>Something else, and so does every shorter reading inside it.</summary>
    Other,

    /// <summary>The school or the trust.</summary>
    School,
}

/// <summary>Decides whether a stretch that reads like a name means the school. Precision first: where the words leave it open, it does not.</summary>
internal readonly struct NameJudge(Scan scan, NameReadings readings)
{
    private const int SplitLength = 8;
    private const int LongestHandle = 64;
    private readonly Surroundings around = new(scan);
    private readonly OtherMeaning other = new(scan);

    public Verdict Judge(NameMatch match)
    {
        if (!HasWholeWords(match) || IsInsideHandle(match)) return Verdict.Unclear;
        if (other.IsAnotherSchool(match) || other.IsAnotherPlace(match) || other.IsInAddress(match) || match.Entry.IsCommon && other.IsInAnotherTown(match)) return Verdict.Other;
        var accepted = match.Entry.Class switch
        {
            NameClass.Distinctive => AcceptsDistinctive(match),
            NameClass.SingleWord => AcceptsSingleWord(match),
            NameClass.Shared => AcceptsShared(match),
            NameClass.OrdinaryPhrase => AcceptsOrdinaryPhrase(match),
            NameClass.OrdinaryWord => AcceptsOrdinaryWord(match),
            _ => AcceptsAcronym(match),
        };
        return accepted ? Verdict.School : Verdict.Unclear;
    }

    private bool HasWholeWords(NameMatch match)
    {
        var pieces = match.Last - match.First + 1;
        var starts = scan.Tokens[match.First].Gap != Gap.Hump;
        var ends = match.Last + 1 >= scan.Tokens.Count || scan.Tokens[match.Last + 1].Gap != Gap.Hump;
        if (match.Entry.Words > 1) return starts && ends || match.Entry.Class == NameClass.Distinctive && match.Reading == Reading.Exact;
        if (!starts || !ends) return false;
        if (pieces == 1 || IsSpelledOut(match) || IsOneTypedWord(match)) return true;
        return match.Entry.Class == NameClass.SingleWord && match.Entry.Key.Length >= SplitLength && pieces == 2 && (IsNear(match) || IsAt(match));
    }

    // A handle that is not the school's; in @Ravens Wood School the sign is short for at and the name goes on after the blank.
    private bool IsInsideHandle(NameMatch match)
    {
        var letters = scan.Text.Letters;
        var start = scan.Tokens[match.First].Start;
        if (letters[start..match.End].Contains(' ')) return false;
        var run = letters[Math.Max(0, start - LongestHandle)..start];
        return run[(run.LastIndexOf(' ') + 1)..].StartsWith('@');
    }

    private bool AcceptsDistinctive(NameMatch match)
    {
        if (!match.Entry.HasType && !IsAt(match) && !IsNear(match) && (other.IsSaidOfTown(match) || other.IsSaidOfCountry(match))) return false;
        var unsure = match.Entry.IsDerived || match.Reading == Reading.Typo && match.First == match.Last && !match.Entry.HasType;
        return !unsure || IsNear(match) || IsAt(match) && !other.IsSaidOfCountry(match);
    }

    private bool AcceptsSingleWord(NameMatch match)
    {
        if (other.IsPartOfLongerName(match) || other.IsCommonNoun(match)) return false;
        var town = other.IsSaidOfTown(match) || !IsAt(match) && other.IsSaidOfCountry(match);
        if (match.Reading == Reading.Typo && (scan.Text[scan.Tokens[match.First].Start] != match.Entry.Key[0] || !IsAt(match) && !IsNear(match))) return false;
        if (match.Entry.IsDerived) return IsNear(match) && !town;
        if (scan.Index.Names.Localities.Contains(match.Entry.Key)) return !town && (IsAt(match) || IsNear(match));
        return !town || IsNear(match);
    }

    private bool AcceptsShared(NameMatch match)
    {
        if (other.IsPartOfLongerName(match)) return false;
        // St Oswin is a typing error of St Oswin's, and a saint.
        if (match.Reading == Reading.Typo && !IsAt(match) && !IsNear(match)) return false;
        if (match.Entry.IsDerived) return (IsAt(match) || IsNear(match)) && !other.IsSaidOfSaint(match) && !other.IsSaidOfTown(match);
        return IsNear(match) || !other.IsSaidOfSaint(match) && !other.IsSaidOfTown(match);
    }

    private bool AcceptsOrdinaryPhrase(NameMatch match)
    {
        if (match.Reading != Reading.Exact || other.IsPartOfLongerName(match)) return false;
        if (!HasCapitals(match)) return IsAt(match) && (match.Entry.HasType || IsNear(match));
        if (match.Entry.IsDerived) return (IsAt(match) || IsNear(match)) && !other.IsSaidOfTown(match);
        return match.Entry.HasType || IsNear(match) || !other.IsSaidOfTown(match);
    }

    private bool AcceptsOrdinaryWord(NameMatch match)
    {
        if (match.Reading != Reading.Exact || !around.IsCapital(match.First) || other.IsPartOfLongerName(match) || other.IsSaidOfTown(match)) return false;
        if (scan.Tokens[match.First].Length > 1 && around.IsShouted(match.First)) return IsAt(match) && IsNear(match);
        if (around.FollowsClosely(match.Last + 1) && around.IsSchoolWord(match.Last + 1)) return true;
        return !around.IsOpening(match.First) && around.Before(match.First) is not ("the" or "a" or "an") && (IsAt(match) || IsNear(match));
    }

    private bool AcceptsAcronym(NameMatch match)
    {
        if (match.Reading != Reading.Exact) return false;
        if (!HasOwnCase(match)) return !match.Entry.IsDerived && (IsNamedNear(match) || IsAt(match) && IsNear(match));
        var shouting = around.IsShouted(match.First - 1) && around.Word(match.First - 1).Length > 2
            || around.IsShouted(match.Last + 1) && around.Word(match.Last + 1).Length > 2;
        return shouting || match.Entry.IsDerived ? IsNear(match) : true;
    }

    private bool HasCapitals(NameMatch match)
    {
        for (var token = match.First; token <= match.Last; token++)
        {
            if (!around.IsCapital(token) && around.Word(token) is not ("&" or "and" or "of" or "the" or "on" or "in")) return false;
        }

        return true;
    }

    private bool HasOwnCase(NameMatch match)
    {
        for (var token = match.First; token <= match.Last; token++)
        {
            if (!around.IsShouted(token)) return false;
        }

        return true;
    }

    private bool IsSpelledOut(NameMatch match)
    {
        for (var token = match.First; token <= match.Last; token++)
        {
            if (scan.Tokens[token].Length > 1) return false;
        }

        return true;
    }

    // wYnStOnEs, and a sign for a letter: humps or single signs inside what is one word to the eye.
    private bool IsOneTypedWord(NameMatch match)
    {
        for (var token = match.First + 1; token <= match.Last; token++)
        {
            var between = scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start];
            if (between.Length > 1 || between.Length == 1 && !Skeleton.IsLeet(between[0])) return false;
        }

        return true;
    }

    private bool IsAt(NameMatch match) => around.Before(match.First) is "at" || match.First > 1 && around.Before(match.First) is "the" && around.Before(match.First - 1) is "at";

    private bool IsNear(NameMatch match) => IsNamedNear(match) || around.HasSchoolNear(match.First, match.Last);

    private bool IsNamedNear(NameMatch match)
    {
        for (var token = Math.Max(0, match.First - 2 * Surroundings.Near); token <= match.Last + 2 * Surroundings.Near && token < scan.Tokens.Count; token++)
        {
            if (readings.Named[token]) return true;
        }

        return false;
    }
}
