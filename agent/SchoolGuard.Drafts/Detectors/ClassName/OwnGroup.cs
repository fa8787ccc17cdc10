using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.ClassName;

/// <summary>Decides whether a class is the author's own.</summary>
internal readonly struct OwnGroup(Scan scan)
{
    private const int MostAdjectives = 3;
    private const int NearCharacters = 80;
    private const int Far = 14;

    // Between my and the class these make another thing of it: my son is in Year 9.
    private static readonly WordSet Interrupters = WordSet.Of("""
        is was are were be in at to of for from with and or but has have had the a an on by as starts started starting son daughter brother sister child
        kid kids boy girl boys girls husband wife mum dad nephew niece cousin friend mate partner eldest youngest oldest 's goes went i he she they we you it
        into about than
        """);

    // My Year 9 daughter, my Year 6 teacher.
    private static readonly WordSet Others = WordSet.Of("""
        son daughter boy girl brother sister cousin nephew niece twin twins child kid kiddo self teacher tutor stepson stepdaughter granddaughter grandson
        photo photos uniform report blazer diary crush bully pencil pencils gate room flat seat bus platform
        """);

    private static readonly WordSet Verbs = WordSet.Of("taught teach teaching");

    // What an author does with a class: took 8C to the museum, had Year 5 all day.
    private static readonly WordSet Dealings = WordSet.Of("took taking had having got covering covered marking marked");

    // Had Year 9 exams: the talk is of these.
    private static readonly WordSet Matters = WordSet.Of("exam exams options option results result parents evening homework books book reports report trip curriculum sats mocks maths english science pupils students kids children boys girls girl boy pupil student");

    private static readonly WordSet Things = WordSet.Of("flat apartment room seat seats row gate bus buses stop stops hospital route platform flight plane batteries amp amps watt question q part section pencil pencils plot unit block bay exercise figure table studio junction stand carriage fuse fuses plug battery degrees celsius temperature outside heating raining sunny cold freezing weather forecast street road avenue jeans dress bra cup shoe shoes size");
    private readonly Surroundings around = new(scan);

    /// <summary>The token with which the words about it begin: my in my lovely Year 9s; -1 if the class is not the author's.</summary>
    public int FirstOf(GroupSeen group)
    {
        if (Others.Contains(around.After(group.Last)) || Things.Contains(around.After(group.Last)) && around.After(group.Last) is not "exercise" || Things.Contains(around.Before(group.First))) return -1;
        var possessive = Possessive(group.First);
        if (possessive >= 0) return IsChild(group) || group.Sort == GroupSort.Owned && around.After(group.Last) is "of" ? -1 : possessive;
        if (around.HasNear(group.First, group.Last, Things) && !around.HasNear(group.First, group.Last, PeopleWords.Teaching)) return -1;
        return group.Sort switch
        {
            GroupSort.Telling or GroupSort.Mine => group.First,
            GroupSort.Known when ClassWords.IsForm(around.Word(group.First)) => group.First,
            GroupSort.Known when !around.IsCapital(group.First) => -1,
            GroupSort.Known => IsTaught(group) || IsSchoolNear(group) || around.HasNear(group.First, group.Last, PeopleWords.Teaching) ? group.First : -1,
            GroupSort.Common => IsTaught(group) || IsSchoolNear(group) ? group.First : -1,
            _ => -1,
        };
    }

    // My Year 8 is obsessed with slime: a class of one, at home.
    private bool IsChild(GroupSeen group) =>
        group is { Sort: GroupSort.Common, IsPlural: false } && scan.Tokens[group.Last].End - scan.Tokens[group.Last].Possessive is var end && scan.Text[end - 1] is >= '0' and <= '9'
        && around.After(group.Last) is "is" or "has" or "wants" or "needs" or "says" or "thinks" or "loves" or "hates" or "came"
        && !around.HasNear(group.First, group.Last, PeopleWords.Teaching);

    private int Possessive(int first)
    {
        var inTag = scan.IsInHashtag(scan.Tokens[first].Start);
        for (var token = first - 1; token >= 0 && token >= first - 1 - MostAdjectives; token--)
        {
            if (scan.Tokens[token + 1].Gap is not (Gap.Space or Gap.Hump) || inTag && scan.Tokens[token + 1].Gap != Gap.Hump) return -1;
            if (around.Word(token) is "my" or "our") return token;
            if (Interrupters.Contains(around.Word(token)) || scan.Tokens[token].Possessive > 0) return -1;
        }

        return -1;
    }

    // Taught Year 9 today, Year 9 whom I teach.
    private bool IsTaught(GroupSeen group)
    {
        for (var token = group.First - 1; token >= 0 && token >= group.First - MostAdjectives && scan.Tokens[token + 1].Gap != Gap.Break; token--)
        {
            if (Verbs.Contains(around.Word(token))) return !IsSomebodyElse(token);
            if (token == group.First - 1 && Dealings.Contains(around.Word(token)) && IsAuthor(token) && !Matters.Contains(around.After(group.Last))) return true;
        }

        for (var token = Math.Max(0, group.First - Far); token <= group.Last + Far && token < scan.Tokens.Count; token++)
        {
            if (around.Word(token) is "i" && around.After(token) is "teach") return true;
        }

        return around.Word(group.Last + 1) is "i" && around.Word(group.Last + 2) is "teach" or "taught" or "have" or "had"
            || around.Word(group.Last + 1) is "that" or "whom" or "who" && around.Word(group.Last + 2) is "i" && Verbs.Contains(around.Word(group.Last + 3));
    }

    private bool IsAuthor(int verb) => around.IsOpening(verb) || around.Before(verb) is "i" or "we" or "just" or "i've" or "ive" or "and" or "also" or "today";

    // My sister teaches Year 3, she taught Year 6.
    private bool IsSomebodyElse(int verb) => PeopleWords.Relations.Contains(around.Before(verb)) || around.Before(verb) is "she" or "he" or "they" or "who" or "you" or "her" or "his";

    private bool IsSchoolNear(GroupSeen group) => scan.IsSchoolNear(scan.Tokens[group.First].Start, scan.Tokens[group.Last].End, NearCharacters);
}
