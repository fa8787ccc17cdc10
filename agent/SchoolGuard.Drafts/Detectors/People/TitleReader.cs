using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Reads titles with a surname, and families: Mr Okafor, Mrs Okonkwo at parents' evening, the Okonkwos.</summary>
internal readonly ref struct TitleReader(Scan scan, ReadOnlySpan<PartSeen> parts)
{
    private readonly ReadOnlySpan<PartSeen> parts = parts;
    private readonly Surroundings around = new(scan);

    public bool TryRead(int token, out Sighting seen) => TryTitled(token, out seen) || TryFamily(token, out seen);

    private bool TryTitled(int title, out Sighting seen)
    {
        seen = default;
        var next = title + 1;
        if (!IsTitle(title) || !FollowsTitle(next)) return false;
        var start = title > 1 && around.Word(title - 1) is "and" or "&" && IsTitle(title - 2) ? title - 2 : title;
        if (IsFamily(next))
        {
            // Sir Alex Ferguson: the name goes on.
            var last = parts[next].Last;
            if (IsOrdinary(next) && !around.IsCapital(next) || new NameSigns(scan).GoesOn(parts[next])) return false;
            return TryBearer(start, next, last, out seen);
        }

        // Mrs Sarah Okafor, Mr J Okafor.
        var family = parts[next].IsNone ? next + 1 : parts[next].Last + 1;
        if (!around.IsCapital(next) || !FollowsTitle(family) || !IsFamily(family)) return TryNursery(title, next, out seen);
        var letters = around.Word(next);
        var who = letters.Length == 1 ? scan.Index.People.Initial(letters[0], parts[family].Part)
            : parts[next].IsNone ? Bearers.None
            : scan.Index.People.Pair(parts[next].Part, parts[family].Part);
        seen = new Sighting(who, NamedBy.Title, start, parts[family].Last, scan.Tokens[start].Start, parts[family].End);
        return who != Bearers.None;
    }

    private bool TryBearer(int start, int family, int last, out Sighting seen)
    {
        seen = default;
        var uses = parts[family].Part;
        if (around.HasNear(start, last, PeopleWords.Surgery) && !around.HasNear(start, last, PeopleWords.Teaching)) return false;
        if (uses.Is(PartUse.StaffFamily)) seen = new Sighting(Bearers.Staff, NamedBy.Title, start, last, scan.Tokens[start].Start, parts[family].End);
        else if (uses.Is(PartUse.PupilFamily) && around.HasNear(start, last, PeopleWords.Parents)) seen = new Sighting(Bearers.Pupil, NamedBy.Parent, start, last, scan.Tokens[start].Start, parts[family].End);
        return seen.Who != Bearers.None;
    }

    // Miss Sarah, as the youngest say.
    private bool TryNursery(int title, int given, out Sighting seen)
    {
        seen = default;
        if (parts[given].IsNone || !parts[given].Part.Is(PartUse.StaffGiven) || around.Word(title) is "sir" or "dr" || !around.IsCapital(title) || !around.IsCapital(given)) return false;
        if (around.IsCapital(parts[given].Last + 1) && around.FollowsClosely(parts[given].Last + 1)) return false;
        seen = new Sighting(Bearers.Staff, NamedBy.Title, title, parts[given].Last, scan.Tokens[title].Start, parts[given].End);
        return true;
    }

    private bool TryFamily(int token, out Sighting seen)
    {
        seen = default;
        if (parts[token].IsNone || !parts[token].Part.Is(PartUse.PupilFamily) || !around.IsCapital(token)) return false;
        var article = around.Before(token) is "the" or "both" or "those";
        var next = parts[token].Last + 1;
        var household = around.FollowsClosely(next) && PeopleWords.Household.Contains(around.Word(next));
        if (!article || !parts[token].IsPlural && !household) return false;
        var first = token - 1;
        var last = household ? next : parts[token].Last;
        // The Hills and the Simpsons are not a family of the school's unless something says so.
        if (!household && (IsOrdinary(token) || NameWords.FamousPlurals.Contains(around.Word(token))) && !around.HasNear(first, last, PeopleWords.Teaching)) return false;
        seen = new Sighting(Bearers.Pupil, NamedBy.Family, first, last, scan.Tokens[first].Start, scan.Tokens[last].End - scan.Tokens[last].Possessive);
        return true;
    }

    private bool IsTitle(int token)
    {
        if (scan.Tokens[token].Possessive > 0) return false;
        if (!PeopleWords.Titles.Contains(around.Word(token))) return IsDisguisedTitle(around.Word(token));
        // I miss Okafor.
        return around.Word(token) is not "miss" || around.IsCapital(token) || around.Before(token) is not ("i" or "we" or "you" or "they" or "to" or "will" or "really" or "so" or "gonna" or "would" or "still" or "and");
    }

    // M1ss, Mr5.
    private static bool IsDisguisedTitle(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 6 || !word.ContainsAny(Characters.Digits)) return false;
        Span<char> skeleton = stackalloc char[6];
        var length = 0;
        foreach (var letter in word) length = Skeleton.Append(skeleton, length, letter, leet: true);
        return PeopleWords.Titles.Contains(skeleton[..length]);
    }

    private bool FollowsTitle(int token) =>
        token < scan.Tokens.Count && scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start] is "" or " " or "." or ". " or "  " or "_" or "-";

    private bool IsFamily(int token) => token < scan.Tokens.Count && !parts[token].IsNone && !parts[token].IsPlural && parts[token].Part.IsFamily;

    private bool IsOrdinary(int token)
    {
        var word = around.Word(token);
        return NameWords.Ordinary.Contains(word) || parts[token].IsPlural && NameWords.Ordinary.Contains(word.TrimEnd('s'));
    }
}
