using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.ClassName;

/// <summary>Reads the ways in which classes are named: Year 9s, 9B, Class 10, Reception, tutor group, and what the roster calls them.</summary>
internal readonly ref struct GroupReader(Scan scan, Span<char> letters)
{
    /// <summary>Letters that the buffer must hold.</summary>
    public const int BufferLength = 64;

    private const int MostPieces = 10;
    private const int MostSubjects = 3;
    private static readonly WordSet Nouns = WordSet.Of("class classes group groups form forms set sets kids children pupils students lot bunch crew tutees boys girls babies lads historians mathematicians scientists linguists geographers musicians chemists physicists biologists artists formers leavers readers lovelies monkeys darlings");
    private static readonly WordSet Levels = WordSet.Of("gcse gcses alevel btec eyfs ks1 ks2 ks3 ks4 ks5 ib");
    private static readonly WordSet Stages = WordSet.Of("reception nursery sixth preschool");
    private static readonly WordSet Subjects = WordSet.Of("""
        gcse a as level btec english maths mathematics further science triple double history geography french spanish german latin welsh irish re rs rpe pe art
        music drama computing computer chemistry biology physics food textiles dt d&t design technology media sociology psychology politics economics business
        law philosophy phonics reading literature language lit lang tutor form mixed ability top middle bottom nurture intervention and & support resit
        """);

    private readonly Span<char> letters = letters;
    private readonly Surroundings around = new(scan);

    public bool TryRead(int token, out GroupSeen seen)
    {
        if (TryRoster(token, out seen)) return true;
        if (!TryCore(token, out seen)) return false;
        seen = Extend(seen);
        return true;
    }

    private bool TryRoster(int first, out GroupSeen seen)
    {
        seen = default;
        var found = false;
        var length = 0;
        for (var last = first; last < scan.Tokens.Count && last - first < MostPieces; last++)
        {
            ref readonly var token = ref scan.Tokens[last];
            if (last > first && token.Gap == Gap.Break || !IsFree(last)) break;
            var word = around.Word(last);
            if (length + word.Length > Math.Min(scan.Index.Classes.Longest + 1, letters.Length)) break;
            foreach (var letter in word)
            {
                if (!Tokens.IsApostrophe(letter)) letters[length++] = letter;
            }

            if (Hump(last + 1)) continue;
            if (scan.Index.Classes.TryFind(letters[..length], out var telling)) (found, seen) = (true, new GroupSeen(telling ? GroupSort.Telling : GroupSort.Known, first, last, false));
            else if (letters[..length] is [.., 's'] && scan.Index.Classes.TryFind(letters[..(length - 1)], out _)) (found, seen) = (true, new GroupSeen(GroupSort.Common, first, last, true));
        }

        if (!found && IsPossessed(first) && IsFree(first) && scan.Index.Classes.IsNearly(around.Word(first))) (found, seen) = (true, new GroupSeen(GroupSort.Owned, first, first, around.Word(first)[^1] == 's'));

        // Year 9 is on many a roster and says no more for it.
        if (found && seen.Sort == GroupSort.Known && !ClassWords.IsForm(around.Word(first)) && TryCore(first, out var core) && core.Last == seen.Last) seen = core;
        if (found && seen.Sort != GroupSort.Telling) seen = Extend(seen);
        return found;
    }

    private bool TryCore(int token, out GroupSeen seen)
    {
        seen = default;
        if (!IsFree(token)) return false;
        var word = around.Word(token);
        if (YearWordAt(token) is var year && year >= token && TryNumbered(token, year, out seen)) return true;
        if (IsRunTogether(word, out var group)) seen = new GroupSeen(GroupSort.Mine, token, token, group[^1] == 's');
        else if (ClassWords.IsShortYear(word)) seen = new GroupSeen(GroupSort.Common, token, token, word[^1] == 's');
        else if (ClassWords.IsForm(word) && !ClassWords.IsMeasure(word) && (IsCapitalForm(token) || IsPossessed(token))) seen = new GroupSeen(GroupSort.Common, token, token, false);
        else if (Stages.Contains(word) && IsStage(token)) seen = new GroupSeen(GroupSort.Owned, token, word is "sixth" ? token + 1 : token, around.After(token) is "formers");
        else if (word is "lower" or "upper" && around.After(token) is "sixth") seen = new GroupSeen(GroupSort.Owned, token, token + 1, false);
        else if (word is "tutor" or "form" && around.After(token) is "group" or "class") seen = new GroupSeen(GroupSort.Owned, token, token + 1, false);
        else if (word is "form" && IsPossessed(token) && IsPeople(token + 1)) seen = new GroupSeen(GroupSort.Owned, token, token, false);
        else if (word is "tutees") seen = new GroupSeen(GroupSort.Owned, token, token, true);
        else if (word is "set" && around.After(token) is [>= '1' and <= '9']) seen = new GroupSeen(GroupSort.Owned, token, token + 1, false);
        else if (word is "top" or "bottom" or "middle" or "lower" && around.After(token) is "set" or "sets") seen = new GroupSeen(GroupSort.Owned, token, token + 1, around.Word(token + 1) is "sets");
        else if (Levels.Contains(word) && HasNounAfter(token)) seen = new GroupSeen(GroupSort.Owned, token, token, false);
        else if (word is "a" && around.Word(token + 1) is "level" or "levels" && !Breaks(token + 1) && HasNounAfter(token + 1)) seen = new GroupSeen(GroupSort.Owned, token, token + 1, false);
        else return false;
        return true;
    }

    // My Reception, my reception children; not my reception, which is two bars.
    private bool IsStage(int token) =>
        around.Word(token) is "sixth" ? around.After(token) is "form" or "formers" : around.IsCapital(token) && !around.IsShouted(token) || HasNounAfter(token);

    // The last token of year, yr, y, y34r, cla55 or y e a r at a token; before it if it is none.
    private int YearWordAt(int token)
    {
        var word = around.Word(token);
        if (word is "year" or "years" or "yr" or "yrs" or "class" or "form" or "y") return word is "y" && around.After(token) is "e" && around.After(token + 1) is "a" && around.After(token + 2) is "r" ? token + 3 : token;
        if (word.Length is not (4 or 5) || !word.ContainsAny(Characters.Digits)) return token - 1;
        var length = 0;
        Span<char> skeleton = stackalloc char[5];
        foreach (var letter in word) length = Skeleton.Append(skeleton, length, letter, leet: true);
        return skeleton[..length] is "year" or "ciass" ? token : token - 1;
    }

    // My10As.
    private static bool IsRunTogether(ReadOnlySpan<char> word, out ReadOnlySpan<char> group)
    {
        group = word.StartsWith("my") ? word[2..] : word.StartsWith("our") ? word[3..] : [];
        return ClassWords.IsForm(group) && !ClassWords.IsMeasure(group) || ClassWords.IsShortYear(group);
    }

    // My form have bought me a cactus; one of the girls in my form. Not my form of late.
    private bool IsPeople(int next) =>
        around.Word(next) is "have" or "are" or "were" or "had" or "did" or "won" or "tutor" or "time" or "think" || around.HasNear(next - 1, next - 1, PeopleWords.Pupils);

    private bool TryNumbered(int token, int year, out GroupSeen seen)
    {
        seen = default;
        var next = year + 1;
        if (next >= scan.Tokens.Count || Breaks(next) || !IsFree(next)) return false;
        var number = around.Word(next);
        // Year9 and Year 9s; Class 3B.
        var digits = number.TrimEnd('s');
        if (!ClassWords.IsYear(digits) && !(ClassWords.IsForm(number) && number[^1] != 's')) return TryNumberWord(token, next, number, out seen);
        var spelled = year > token && around.After(next) is "s";
        seen = new GroupSeen(GroupSort.Common, token, spelled ? next + 1 : next, spelled || digits.Length < number.Length || scan.Tokens[next].Possessive > 0);
        return true;
    }

    private static bool TryNumberWord(int token, int next, ReadOnlySpan<char> word, out GroupSeen seen)
    {
        var plural = word is "nines" or "sevens" or "eights" or "tens" or "elevens" or "sixes" or "fives" or "fours" or "threes" or "twos" or "ones" or "thirteens" or "twelves";
        seen = new GroupSeen(GroupSort.Common, token, next, plural);
        return plural || word is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve" or "thirteen";
    }

    // My Year 11 GCSE history class.
    private GroupSeen Extend(GroupSeen seen)
    {
        for (var token = seen.Last + 1; token <= seen.Last + 1 + MostSubjects && token < scan.Tokens.Count && !Breaks(token) && IsFree(token); token++)
        {
            if (!Nouns.Contains(around.Word(token)))
            {
                if (!Subjects.Contains(around.Word(token))) break;
                continue;
            }

            var plural = around.Word(token) is not ("class" or "group" or "form" or "set" or "lot" or "bunch" or "crew");
            return seen with { Last = token, IsPlural = plural };
        }

        return seen;
    }

    private bool HasNounAfter(int token)
    {
        for (var noun = token + 1; noun <= token + 2 && noun < scan.Tokens.Count && !Breaks(noun); noun++)
        {
            if (Nouns.Contains(around.Word(noun))) return true;
        }

        return false;
    }

    private bool IsCapitalForm(int token)
    {
        for (var at = scan.Tokens[token].Start; at < scan.Tokens[token].End - scan.Tokens[token].Possessive; at++)
        {
            if (char.IsAsciiLetter(scan.Text[at])) return scan.Text.IsCapital(at);
        }

        return false;
    }

    private bool IsPossessed(int token) => around.Before(token) is "my" or "our";

    private bool Hump(int token) => token < scan.Tokens.Count && scan.Tokens[token].Gap == Gap.Hump;

    private bool Breaks(int token) => scan.Tokens[token].Gap == Gap.Break;

    private bool IsFree(int token) =>
        (!scan.IsTaken(scan.Tokens[token].Start, scan.Tokens[token].End) || scan.IsInHashtag(scan.Tokens[token].Start)) && !scan.IsBeingTyped(scan.Tokens[token].Start, scan.Tokens[token].End);
}
