using SchoolGuard.Drafts.Index.People.Hashing;

namespace SchoolGuard.Drafts.Index.People;

/// <summary>The names of the roster as keyed hashes: it can say whether a name is on it, not what names are. Immutable once built.</summary>
internal sealed class PeopleIndex(NameHash hash)
{
    /// <summary>One-letter typing errors are forgiven in words of this many letters or more.</summary>
    public const int ForgivenLength = 6;

    private const char Cover = '\uFFFF';
    private readonly HashMap parts = new();
    private readonly HashMap near = new();
    private readonly HashMap people = new();
    private readonly List<NamePart> known = [default];

    public bool IsEmpty => people.Count == 0;

    /// <summary>What the hashes are made with.</summary>
    public NameHash Hash => hash;

    /// <summary>Every part; its number is its place, from 1.</summary>
    public IEnumerable<NamePart> Parts => known.Skip(1);

    /// <summary>What comes near a part, with the part's number.</summary>
    public IEnumerable<(ulong Hash, int Number)> Near => near.Entries;

    /// <summary>Whole names, with their <see cref="Bearers"/>.</summary>
    public IEnumerable<(ulong Hash, int Number)> People => people.Entries;

    /// <summary>A word as it stands in names, letters only.</summary>
    public NamePart Find(ReadOnlySpan<char> letters) => letters.Length > NameHash.MostLetters ? default : known[parts[hash.Of(HashOf.Part, letters)]];

    /// <summary>A word whose letters may have been exchanged for signs, by its <see cref="Text.Skeleton"/>.</summary>
    public NamePart FindDisguised(ReadOnlySpan<char> skeleton) =>
        skeleton.Length > NameHash.MostLetters ? default : known[near[hash.Of(HashOf.Skeleton, skeleton)]] with { Reading = PartReading.Disguised };

    /// <summary>The name that was meant by a word with one letter missing, added, wrong, or exchanged with its neighbour.</summary>
    public NamePart FindTypo(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < ForgivenLength - 1 or >= NameHash.MostLetters) return default;
        var number = near[hash.Of(HashOf.Shortened, letters)];
        Span<char> tried = stackalloc char[letters.Length];
        for (var at = 0; number == 0 && at < letters.Length; at++)
        {
            letters.CopyTo(tried);
            tried[at] = Cover;
            number = near[hash.Of(HashOf.Covered, tried)];
            if (number == 0 && at + 1 < letters.Length && letters[at] != letters[at + 1])
            {
                (tried[at], tried[at + 1]) = (letters[at + 1], letters[at]);
                number = Forgiven(tried);
            }

            if (number == 0) number = Forgiven(Without(letters, at, tried));
        }

        return number == 0 ? default : known[number] with { Reading = PartReading.Typo };
    }

    public Bearers Pair(NamePart given, NamePart family) => (Bearers)people[hash.Of(HashOf.Pair, given.Hash, family.Hash)];

    public Bearers Joined(ReadOnlySpan<char> letters) => letters.Length > NameHash.MostLetters ? Bearers.None : (Bearers)people[hash.Of(HashOf.Joined, letters)];

    public Bearers Initial(char initial, NamePart family) => (Bearers)people[hash.Of(HashOf.Initial, initial, family.Hash)];

    public Bearers Abbreviated(NamePart given, char initial) => (Bearers)people[hash.Of(HashOf.Abbreviated, given.Hash, initial)];

    internal void AddPart(ReadOnlySpan<char> letters, PartUse use)
    {
        var of = hash.Of(HashOf.Part, letters);
        var number = parts[of];
        if (number == 0)
        {
            number = known.Count;
            parts.TryAdd(of, number);
            known.Add(new NamePart(of, PartUse.None, PartReading.Exact));
        }

        // The first half of a name is looked for only to read on from it.
        if (use != PartUse.Opening && !known[number].IsGiven && !known[number].IsFamily) AddNear(letters, number);
        known[number] = known[number] with { Uses = known[number].Uses | use };
    }

    internal void AddPerson(ReadOnlySpan<char> given, ReadOnlySpan<char> family, Bearers bearer)
    {
        var (first, last) = (Find(given), Find(family));
        people.Join(hash.Of(HashOf.Pair, first.Hash, last.Hash), (int)bearer);
        people.Join(hash.Of(HashOf.Initial, given[0], last.Hash), (int)bearer);
        people.Join(hash.Of(HashOf.Abbreviated, first.Hash, family[0]), (int)bearer);
        if (given.Length + family.Length <= NameHash.MostLetters) people.Join(hash.Of(HashOf.Joined, string.Concat(given, family)), (int)bearer);
    }

    /// <summary>Adds a part as <see cref="Parts"/> told of it.</summary>
    internal void AddPart(ulong of, PartUse uses)
    {
        parts.TryAdd(of, known.Count);
        known.Add(new NamePart(of, uses, PartReading.Exact));
    }

    /// <summary>Adds what <see cref="Near"/> told of.</summary>
    internal void AddNear(ulong of, int number) => near.TryAdd(of, number);

    /// <summary>Adds what <see cref="People"/> told of.</summary>
    internal void AddPerson(ulong of, Bearers bearers) => people.Join(of, (int)bearers);

    private void AddNear(ReadOnlySpan<char> letters, int number)
    {
        near.TryAdd(hash.Of(HashOf.Skeleton, Text.Skeleton.Of(letters)), number);
        if (letters.Length < ForgivenLength) return;
        Span<char> changed = stackalloc char[letters.Length];
        for (var at = 0; at < letters.Length; at++)
        {
            letters.CopyTo(changed);
            changed[at] = Cover;
            near.TryAdd(hash.Of(HashOf.Covered, changed), number);
            near.TryAdd(hash.Of(HashOf.Shortened, Without(letters, at, changed)), number);
        }
    }

    // A letter too many or two exchanged: what is left is the name itself.
    private int Forgiven(ReadOnlySpan<char> letters) => letters.Length < ForgivenLength ? 0 : parts[hash.Of(HashOf.Part, letters)];

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> letters, int at, Span<char> target)
    {
        letters[..at].CopyTo(target);
        letters[(at + 1)..].CopyTo(target[at..]);
        return target[..(letters.Length - 1)];
    }
}
