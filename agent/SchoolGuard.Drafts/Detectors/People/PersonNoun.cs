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

    /// <summary>Where the words to replace begin: the pupil Josh is the pupil.</summary>
    public int StartOf(in Sighting seen) => IsApposition(seen) ? scan.Tokens[seen.First - 1].Start : seen.Start;

    public ImmutableArray<DraftFix> For(in Sighting seen, string suffix)
    {
        if (IsApposition(seen)) return [Rewording.Say(around.Word(seen.First - 1).ToString(), around.IsCapital(seen.First - 1), suffix)];
        var before = around.Before(seen.First);
        var opens = rewording.OpensSentence(seen.First);
        if (before is "called" or "named") return [Rewording.Say("so-and-so", opens, suffix)];
        if (suffix.Length == 0 && IsAddressed(seen)) return [Rewording.Say("everyone", opens)];
        if (IsSeveral(seen, out var several)) return [Rewording.Say(several, opens, suffix)];
        var (noun, ones) = NounFor(seen);
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

    // Mr and Mrs Okonkwo, the Okonkwo twins.
    private bool IsSeveral(in Sighting seen, out string several)
    {
        several = seen.By switch
        {
            NamedBy.Parent when around.Word(seen.First + 1) is "and" or "&" => "some parents",
            NamedBy.Family when around.Word(seen.Last) is "boys" or "girls" or "brothers" or "sisters" or "siblings" or "twins" or "kids" or "children" or "lads" or "triplets" => "some pupils",
            _ => "",
        };
        return several.Length > 0;
    }

    private bool IsApposition(in Sighting seen) =>
        seen.By is NamedBy.FullName or NamedBy.FirstName
        && around.Before(seen.First) is "pupil" or "student" or "colleague" or "teacher" or "tutee" or "technician" or "caretaker" or "receptionist" or "librarian" or "governor";

    // Well done Josh, hi Miss Okafor, so proud of you, Josh! Josh, you were a star.
    private bool IsAddressed(in Sighting seen)
    {
        if (seen.By is NamedBy.Parent or NamedBy.Family) return false;
        var (first, next) = (seen.First, seen.Last + 1);
        if (around.Before(first) is "hi" or "hello" or "hey" or "thanks" or "congratulations" or "congrats" or "bravo" or "kudos" or "birthday" or "luck" or "job" or "work" or "morning") return true;
        if (around.Before(first) is "done" && around.Before(first - 1) is "well" || around.Before(first) is "you" && around.Before(first - 1) is "thank") return true;
        if (rewording.OpensSentence(first) && next < scan.Tokens.Count && around.Word(next) is "you" or "we" or "your" or "please" or "thank") return scan.Text.Letters[seen.End..scan.Tokens[next].Start] is ", ";
        return first > 0 && around.Word(first - 1) is "you" && scan.Text.Letters[scan.Tokens[first - 1].End..seen.Start] is ", ";
    }
}
