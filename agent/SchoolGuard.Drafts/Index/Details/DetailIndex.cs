using System.Collections.Frozen;
using SchoolGuard.Drafts.Index.Names;

namespace SchoolGuard.Drafts.Index.Details;

/// <summary>The school's named events and places and its uniform.</summary>
internal sealed class DetailIndex
{
    private readonly FrozenDictionary<string, DetailKind> byKey;
    private readonly FrozenDictionary<string, DetailKind>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> distinctive;

    private DetailIndex(Dictionary<string, DetailKind> kinds, List<NameEntry> entries, IEnumerable<string> words)
    {
        distinctive = entries.Where(entry => entry.Class == NameClass.Distinctive).Select(entry => entry.Key).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        byKey = kinds.ToFrozenDictionary(StringComparer.Ordinal);
        lookup = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        Names = NameIndex.Build(entries, words, []);
    }

    /// <summary>Every way of writing them.</summary>
    public NameIndex Names { get; }

    public static DetailIndex Build(SchoolFacts facts)
    {
        var kinds = new Dictionary<string, DetailKind>(StringComparer.Ordinal);
        var entries = new List<NameEntry>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, written) in facts.Events.Select(name => (DetailKind.Event, name))
            .Concat(facts.Places.Select(name => (DetailKind.Place, name)))
            .Concat(facts.Uniform.Select(name => (DetailKind.Uniform, name))))
        {
            foreach (var form in DetailForms.Of(written))
            {
                var entry = DetailForms.Entry(form, kind);
                if (entry.Key.Length < DetailForms.ShortestKey || !kinds.TryAdd(entry.Key, kind)) continue;
                entries.Add(entry);
                words.UnionWith(form);
            }
        }

        return new DetailIndex(kinds, entries, words);
    }

    public DetailKind KindOf(NameEntry entry) => byKey[entry.Key];

    /// <summary>Whether the letters of a hashtag, without its sign, are those of a detail that needs no other sign.</summary>
    public bool TryFind(ReadOnlySpan<char> letters, out DetailKind kind) => lookup.TryGetValue(letters, out kind) && distinctive.Contains(letters);
}
