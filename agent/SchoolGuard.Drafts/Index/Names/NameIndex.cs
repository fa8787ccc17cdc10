using System.Collections.Frozen;
using System.Collections.Immutable;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Index.Names;

/// <summary>Every way of writing the school's and the trust's names, by skeleton.</summary>
internal sealed class NameIndex
{
    /// <summary>One-letter typing errors are forgiven in words of this many letters or more.</summary>
    public const int ForgivenLength = 6;

    private readonly FrozenDictionary<string, ImmutableArray<NameEntry>>.AlternateLookup<ReadOnlySpan<char>> bySkeleton;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly ImmutableArray<string> forgiven;
    private readonly FrozenSet<char> first;

    private NameIndex(ImmutableArray<NameEntry> entries, IEnumerable<string> words, WordSet types, WordSet localities)
    {
        var groups = entries.GroupBy(entry => Skeleton.Of(entry.Key), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        bySkeleton = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        first = groups.Keys.Select(key => key[0]).ToFrozenSet();
        Entries = entries;
        Longest = groups.Count == 0 ? 0 : groups.Keys.Max(key => key.Length);
        var skeletons = words.Select(word => Skeleton.Of(word)).Distinct(StringComparer.Ordinal).ToArray();
        // A plural is no typing error.
        this.words = skeletons.Concat(skeletons.Select(word => word + "s")).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        forgiven = [.. skeletons.Where(word => word.Length >= ForgivenLength).Order(StringComparer.Ordinal)];
        Types = types;
        Localities = localities;
    }

    public ImmutableArray<NameEntry> Entries { get; }

    /// <summary>Letters of the longest skeleton.</summary>
    public int Longest { get; }

    /// <summary>The types of school that the names contain.</summary>
    public WordSet Types { get; }

    /// <summary>The towns and villages of the school's addresses.</summary>
    public WordSet Localities { get; }

    public static NameIndex Build(IEnumerable<NameEntry> entries, IEnumerable<string> words, IEnumerable<string> localities)
    {
        var all = words.ToImmutableArray();
        return new NameIndex([.. entries], all, WordSet.Of(all.Append("school")), WordSet.Of(localities));
    }

    public ImmutableArray<NameEntry> Find(ReadOnlySpan<char> skeleton) => bySkeleton.TryGetValue(skeleton, out var entries) ? entries : [];

    public bool MayStartWith(char letter) => first.Contains(letter);

    /// <summary>The word of a name that was meant by a skeleton with one typing error, or null.</summary>
    public string? Correct(ReadOnlySpan<char> skeleton)
    {
        if (skeleton.Length < ForgivenLength - 1 || words.Contains(skeleton)) return null;
        foreach (var word in forgiven)
        {
            if (Math.Abs(word.Length - skeleton.Length) <= 1 && Typo.IsOneAway(skeleton, word)) return word;
        }

        return null;
    }
}
