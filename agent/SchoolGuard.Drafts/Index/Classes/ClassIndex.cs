using System.Collections.Frozen;
using System.Collections.Immutable;
using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Index.Classes;

/// <summary>Titles and codes of the roster's classes, as folded letters without anything between.</summary>
internal sealed class ClassIndex
{
    private const int ShortestKey = 3;
    private const int ForgivenLength = 6;
    private readonly ImmutableArray<string> forgiven;
    private readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> classes;

    public ClassIndex(IEnumerable<string> titlesAndCodes)
    {
        var table = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var name in titlesAndCodes)
        {
            var words = NameReader.Read(name).Words;
            var key = string.Concat(words);
            if (key.Length >= ShortestKey && key.AsSpan().ContainsAnyInRange('a', 'z')) table[key] = words.Length > 1 && words.Any(word => ClassWords.IsForm(word));
            // 9B, of Year 9 Tutor Group 9B.
            foreach (var form in words.Where(word => ClassWords.IsForm(word))) table.TryAdd(form, false);
        }

        var frozen = table.ToFrozenDictionary(StringComparer.Ordinal);
        classes = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        forgiven = [.. table.Keys.Where(key => key.Length >= ForgivenLength && !key.Any(char.IsAsciiDigit)).Order(StringComparer.Ordinal)];
        Longest = table.Count == 0 ? 0 : table.Keys.Max(key => key.Length);
    }

    /// <summary>Whether letters are a class's but for one typing error.</summary>
    public bool IsNearly(ReadOnlySpan<char> letters)
    {
        if (letters.Length < ForgivenLength) return false;
        foreach (var word in forgiven)
        {
            if (Typo.IsOneAway(letters, word)) return true;
        }

        return false;
    }

    /// <summary>Letters of the longest.</summary>
    public int Longest { get; }

    /// <summary>Whether letters are a class's, and whether they say so by themselves: 9B/Co1 does, Kestrels and 9B do not.</summary>
    public bool TryFind(ReadOnlySpan<char> letters, out bool isTelling) => classes.TryGetValue(letters, out isTelling);
}
