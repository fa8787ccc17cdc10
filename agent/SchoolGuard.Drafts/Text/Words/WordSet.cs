using System.Collections.Frozen;

namespace SchoolGuard.Drafts.Text.Words;

/// <summary>A fixed list of lower-case words, asked about slices of a draft without copying them.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    private WordSet(IEnumerable<string> words) =>
        this.words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordSet Of(string blankSeparated) => new(blankSeparated.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static WordSet Of(IEnumerable<string> words) => new(words);

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);
}
