using System.Collections.Frozen;

namespace SchoolGuard.Drafts.Text.Words;

/// <summary>A fixed list of lower-case words, asked about slices of a draft without copying them.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordSet Of(string blankSeparated) => new(blankSeparated.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static WordSet Of(IEnumerable<string> words) => new(words);

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
