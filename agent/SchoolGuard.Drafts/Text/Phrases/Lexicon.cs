using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>Every word that some phrase contains, with a number. Filled once from the phrase files, then only read.</summary>
internal sealed class Lexicon
{
    private const int ForgivenLength = 8;
    private const int ForgivenSchoolWord = 6;
    private static readonly List<string> None = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<int, List<string>> words = [];

    public Lexicon() => lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word, new or known; 1 is the first.</summary>
    public int Add(string word)
    {
        if (ids.TryGetValue(word, out var known)) return known;
        ids.Add(word, ids.Count + 1);
        if (!words.TryGetValue(KeyOf(word[0], word.Length), out var alike)) words[KeyOf(word[0], word.Length)] = alike = [];
        alike.Add(word);
        return ids.Count;
    }

    /// <summary>The number of a word, or 0 if no phrase contains it.</summary>
    public int Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var id) ? id : 0;

    /// <summary>The number of the long word that was meant by one with a typing error inside, or 0. Among shorter ones only those of schools are forgiven: amused is not abused.</summary>
    public int Correct(ReadOnlySpan<char> typed)
    {
        if (typed.Length < ForgivenSchoolWord - 1) return 0;
        for (var length = typed.Length - 1; length <= typed.Length + 1; length++)
        {
            foreach (var word in Alike(typed[0], length))
            {
                if (word[^1] == typed[^1] && Typo.IsOneAway(typed, word) && IsForgiven(word)) return ids[word];
            }
        }

        return 0;
    }

    /// <summary>The number of the first word added that fits one with stars for letters, or 0.</summary>
    public int Unmask(ReadOnlySpan<char> masked)
    {
        foreach (var word in Alike(masked[0], masked.Length))
        {
            var at = 0;
            while (at < masked.Length && (masked[at] == '*' || masked[at] == word[at])) at++;
            if (at == masked.Length) return ids[word];
        }

        return 0;
    }

    private static bool IsForgiven(string word) =>
        word.Length >= ForgivenLength || word.Length >= ForgivenSchoolWord && (SchoolWords.Types.Contains(word) || SchoolWords.Context.Contains(word));

    private List<string> Alike(char first, int length) => words.TryGetValue(KeyOf(first, length), out var alike) ? alike : None;

    private static int KeyOf(char first, int length) => first << 8 | length;
}
