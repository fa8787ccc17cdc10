using System.Collections.Frozen;
using SchoolGuard.Drafts.Index.Names;

namespace SchoolGuard.Drafts.Index.Classes;

/// <summary>Titles and codes of the roster's classes, as folded letters without anything between.</summary>
internal sealed class ClassIndex
{
    private const int ShortestKey = 2;
    private readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> classes;

    public ClassIndex(IEnumerable<string> titlesAndCodes)
    {
        var table = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var name in titlesAndCodes)
        {
            var words = NameReader.Read(name).Words;
            var key = string.Concat(words);
            // A subject or a house is no class by itself: Prefects, Maths.
            if (key.Length >= ShortestKey) table[key] = key.AsSpan().ContainsAnyInRange('0', '9') && words.Length > 1 && !IsYear(words);
        }

        var frozen = table.ToFrozenDictionary(StringComparer.Ordinal);
        classes = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = table.Count == 0 ? 0 : table.Keys.Max(key => key.Length);
    }

    /// <summary>Letters of the longest.</summary>
    public int Longest { get; }

    /// <summary>Whether letters are a class's, and whether they say so by themselves: 9B/Co1 does, Kestrels and Year 9 do not.</summary>
    public bool TryFind(ReadOnlySpan<char> letters, out bool isTelling) => classes.TryGetValue(letters, out isTelling);

    private static bool IsYear(string[] words) => words is ["year" or "yr" or "y" or "class", _];
}
