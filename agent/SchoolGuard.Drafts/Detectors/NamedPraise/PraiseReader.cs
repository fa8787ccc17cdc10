using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.NamedPraise;

/// <summary>Words of praise, and where they end.</summary>
internal readonly struct PraiseReader(Scan scan)
{
    private static readonly WordSet Adjectives = WordSet.Of("good great excellent super brilliant fantastic amazing incredible outstanding superb wonderful terrific stunning lovely cracking");
    private static readonly WordSet Efforts = WordSet.Of("job work effort performance achievement result results news reading writing solo attitude");
    private static readonly WordSet Awards = WordSet.Of("pupil student star writer reader mathematician scientist artist player learner athlete sportsperson performer musician worker author man woman boy girl");
    private static readonly WordSet Predicates = WordSet.Of("""
        brilliant amazing superb smashed star fantastic won winner winning awarded champion champions legend outstanding excellent incredible exceptional
        wonderful stunning inspirational superstar nailed aced first gold silver bronze impressed impressive proud congratulated deserves deserved achieved
        shone shining stole earned received hero improved selected chosen crowned perfect sensational beautifully brilliantly superbly magnificent remarkable phenomenal fabulous beautiful marvellous bravely amazingly wonderfully
        """);

    private static readonly WordSet Abroad = WordSet.Of("llongyfarchiadau felicitations felicidades enhorabuena gratulacje gratuluje brawo gluckwunsch gratuliere mubarak shabash shabaash mabrook complimenti parabens");

    private readonly Surroundings around = new(scan);

    /// <summary>The last token of praise that begins at a token; below it if there is none.</summary>
    public int LastFrom(int token)
    {
        var word = around.Word(token);
        var next = around.After(token);
        if (word is "congratulations" or "congrats" or "kudos" or "bravo" or "shoutout" or "congratulate" or "congratulating") return token;
        if (Abroad.Contains(word)) return next is "a" or "dla" or "i" or "an" ? token + 1 : token;
        if (word is "big" or "huge" or "massive" or "enormous" && next is "cheer" or "cheers" or "clap" or "hand" or "congrats" or "applause" || word is "take" && next is "a" && around.After(token + 1) is "bow") return token + 1;
        if (word is "gold" or "golden" && next is "star" or "stars" || word is "how" && Adjectives.Contains(next) || word is "what" && next is "a" && IsStar(token + 2)) return token + 1;
        if (word is "well" && next is "done" or "played" || word is "shout" && next is "out" || word is "hats" && next is "off" || word is "big" && next is "up") return token + 1;
        if (word is "proud" && next is "of") return token + 1;
        if (word is "special" or "honourable" && next is "mention" || word is "round" && next is "of" && around.After(token + 1) is "applause") return token + 1;
        if (Adjectives.Contains(word) && Efforts.Contains(next)) return token + 1;
        if (Awards.Contains(word) && next is "of" && around.After(token + 1) is "the" && around.After(token + 2) is "week" or "month" or "day" or "term" or "year" or "match" or "lesson" or "tournament" or "season" or "game") return token + 3;
        return token - 1;
    }

    /// <summary>Whether a word before a name praises: clever Stanley.</summary>
    public bool IsAdjective(int token) => Adjectives.Contains(around.Word(token)) || around.Word(token) is "clever" or "talented" or "superstar" or "gifted" or "kind";

    private bool IsStar(int token) => around.Word(token) is "star" or "superstar" or "legend" or "hero";

    /// <summary>Whether a word says well of the person before it.</summary>
    public bool IsPredicate(int token) => Predicates.Contains(around.Word(token));

    /// <summary>Whether a sentence ends before a token.</summary>
    public bool EndsBefore(int token)
    {
        if (scan.Tokens[token].Gap != Gap.Break) return false;
        return scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start].ContainsAny(".!?\n");
    }
}
