using System.Collections.Immutable;
using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>What to say instead of a name so that the sentence stays one and nobody is named.</summary>
internal readonly struct PersonNoun(Scan scan)
{
    private static readonly WordSet Determiners = WordSet.Of("""
        the my our your this that his her their another every each any no some little young poor dear dearest lovely sweet brilliant clever amazing wonderful
        other fellow fantastic gorgeous darling superstar
        """);

    private readonly Surroundings around = new(scan);
    private readonly Rewording rewording = new(scan);

    public ImmutableArray<DraftFix> For(in Sighting seen, string suffix)
    {
        var before = around.Before(seen.First);
        var opens = rewording.OpensSentence(seen.First);
        if (before is "called" or "named") return [Rewording.Say("so-and-so", opens, suffix)];
        var (noun, ones) = NounFor(seen);
        if (seen.By is NamedBy.FullName or NamedBy.FirstName or NamedBy.Title && IsAddressed(seen.First)) return [Rewording.Say("everyone", opens, suffix)];
        if (Determiners.Contains(before)) return [Rewording.Say(noun, opens, suffix)];
        var article = Rewording.Say("a " + noun, opens, suffix);
        return ones.Length == 0 ? [article] : [article, Rewording.Say(ones, opens, suffix)];
    }

    /// <summary>Where the words to replace end, and what to put after the noun: James' is a pupil's.</summary>
    public (int End, string Suffix) WithApostrophe(in Sighting seen)
    {
        var (text, end) = (scan.Text, seen.End);
        var bare = end < text.Length && Tokens.IsApostrophe(text[end]) && text[end - 1] == 's' && end + 1 < text.Length && text[end + 1] == ' '
            && !(seen.Start > 0 && Tokens.IsApostrophe(text[seen.Start - 1]));
        return bare ? (end + 1, "'s") : (end, "");
    }

    private (string Noun, string Ones) NounFor(in Sighting seen) => seen.By switch
    {
        NamedBy.Family => ("family", ""),
        NamedBy.Parent => ("parent", ""),
        _ when seen.Who.HasFlag(Bearers.Pupil) => ("pupil", scan.IsOfficial ? "one of our pupils" : "one of my pupils"),
        _ => scan.IsOfficial ? ("member of staff", "one of our staff") : ("colleague", "one of my colleagues"),
    };

    // Well done Josh, hi Miss Okafor.
    private bool IsAddressed(int first) =>
        around.Before(first) is "hi" or "hello" or "hey" or "thanks" or "congratulations" or "congrats" or "bravo" or "kudos"
        || around.Before(first) is "done" && around.Before(first - 1) is "well"
        || around.Before(first) is "you" && around.Before(first - 1) is "thank"
        || around.Before(first) is "birthday" or "luck" or "job" or "work" or "morning";
}
