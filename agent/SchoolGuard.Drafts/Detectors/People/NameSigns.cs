using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Tells a first name from the everyday word of the same letters, and from a part of somebody else's name.</summary>
internal readonly struct NameSigns(Scan scan)
{
    private readonly Surroundings around = new(scan);

    public bool IsName(in PartSeen part)
    {
        var word = around.Word(part.First);
        var capital = around.IsCapital(part.First);
        if (part.Part.Reading == PartReading.Typo) return capital && !around.IsOpening(part.First) && !Nicknames.IsGivenName(word) && !IsInLongerName(part);
        if (IsInLongerName(part)) return false;
        if (part.Part.Reading != PartReading.Exact || part.First != part.Last || !NameWords.Ordinary.Contains(word)) return true;
        if (!capital || IsShouting(part)) return false;
        if (scan.Tokens[part.Last].Possessive > 0 && around.FollowsClosely(part.Last + 1)) return !NameWords.Determiners.Contains(around.Before(part.First));
        if (IsListed(part)) return true;
        var next = around.After(part.Last);
        if (around.IsOpening(part.First)) return NameWords.Predicates.Contains(next) || next.Length > 4 && next.EndsWith("ed");
        return !NameWords.Determiners.Contains(around.Before(part.First)) && !NameWords.Continuations.Contains(next) && !HasDigitBeside(part);
    }

    /// <summary>Whether a capital word follows that makes a longer name of it.</summary>
    public bool GoesOn(in PartSeen part) => scan.Tokens[part.Last].Possessive == 0 && !IsShouting(part) && IsNameLike(part.Last + 1);

    // Josh Groban, Emily Grace, Lady Grace: a capital beside a name that no sentence would put there.
    private bool IsInLongerName(in PartSeen part)
    {
        if (PeopleWords.Ranks.Contains(around.Before(part.First)) && around.IsCapital(part.First)) return true;
        if (IsShouting(part)) return false;
        return GoesOn(part)
            || !around.IsOpening(part.First) && around.FollowsClosely(part.First) && scan.Tokens[part.First - 1].Possessive == 0 && IsNameLike(part.First - 1);
    }

    private bool IsNameLike(int token)
    {
        if (token < 0 || token >= scan.Tokens.Count || !around.IsCapital(token)) return false;
        var word = around.Word(token);
        if (word.Length < 2 || !char.IsAsciiLetter(word[0]) || word.ContainsAny(Characters.Digits)) return false;
        if (token > 0 && scan.Tokens[token].Gap != Text.Gap.Space) return false;
        return !PeopleWords.Openers.Contains(word) && !SchoolWords.Activities.Contains(word) && !SchoolWords.Context.Contains(word) && !PeopleWords.Praise.Contains(word)
            && !PeopleWords.Teaching.Contains(word) && !NameWords.Predicates.Contains(word) && !PeopleWords.Pupils.Contains(word);
    }

    // Grace and Josh, Hope, Josh and Ali.
    private bool IsListed(in PartSeen part) => IsOther(part.Last + 1, part.Last + 2) || IsOther(part.First - 1, part.First - 2);

    private bool IsOther(int joint, int token)
    {
        if (token < 0 || token >= scan.Tokens.Count || around.Word(joint) is not ("and" or "&")) return false;
        var other = scan.Index.People.Find(around.Word(token));
        return around.IsCapital(token) && other.IsGiven && (!NameWords.Ordinary.Contains(around.Word(token)) || !around.IsOpening(token));
    }

    // All in capitals, a capital says nothing.
    private bool IsShouting(in PartSeen part) =>
        around.IsShouted(part.First) && (around.Word(part.Last + 1).Length > 1 && around.IsShouted(part.Last + 1) || around.Word(part.First - 1).Length > 1 && around.IsShouted(part.First - 1));

    private bool HasDigitBeside(in PartSeen part) => around.Word(part.Last + 1) is [>= '0' and <= '9', ..] || around.Word(part.First - 1) is [>= '0' and <= '9', ..];
}
