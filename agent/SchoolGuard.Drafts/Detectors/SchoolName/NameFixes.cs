using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.SchoolName;

/// <summary>What to say instead of the name so that the sentence stays one.</summary>
internal readonly struct NameFixes(Scan scan)
{
    private static readonly WordSet Determiners = WordSet.Of("the my our your this that his her their a an every each any no another");
    private static readonly WordSet Prepositions = WordSet.Of("at to from after before in into between during outside");
    private readonly Surroundings _around = new(scan);

    public ImmutableArray<DraftFix> For(NameMatch match, string suffix)
    {
        var before = _around.Before(match.First);
        var opens = _around.IsOpening(match.First) && OpensSentence(match.First);
        if (match.Entry.IsTrust) return [Say(Determiners.Contains(before) ? "trust" : "the trust", opens, suffix)];
        if (Determiners.Contains(before) || IsModifier(match)) return [Say("school", opens, suffix)];
        return Prepositions.Contains(before)
            ? [Say("school", opens, suffix), Say("my school", opens, suffix)]
            : [Say("my school", opens, suffix)];
    }

    // The Ravens Wood choir: what follows is the thing, the name only says whose.
    private bool IsModifier(NameMatch match)
    {
        var next = _around.After(match.Last);
        return match.End == scan.Tokens[match.Last].End && next is "pupils" or "pupil" or "students" or "student" or "staff" or "teachers" or "teacher" or "choir"
            or "team" or "parents" or "governors" or "uniform" or "fair" or "fete" or "playground" or "staffroom" or "family" or "band" or "orchestra" or "pta";
    }

    private bool OpensSentence(int token)
    {
        var between = token == 0 ? [] : scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start];
        return token == 0 || between.ContainsAny('.', '!', '?') || between.Contains('\n');
    }

    private static DraftFix Say(string words, bool opens, string suffix)
    {
        var text = (opens ? char.ToUpperInvariant(words[0]) + words[1..] : words) + suffix;
        return new DraftFix($"Say \"{text}\"", text);
    }
}
