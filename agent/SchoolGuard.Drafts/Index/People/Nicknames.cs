using System.Collections.Frozen;
using System.Text;

namespace SchoolGuard.Drafts.Index.People;

/// <summary>The other given names by which somebody of a given name is known.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string[]> Table = Load();
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Short for full, full for short, and other spellings; without the name itself.</summary>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> name) => ByLetters.TryGetValue(name, out var others) ? others : [];

    /// <summary>Whether a word is a given name that is widely known, whoever bears it.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word) => ByLetters.ContainsKey(word);

    private static FrozenDictionary<string, string[]> Load()
    {
        using var stream = typeof(Nicknames).Assembly.GetManifestResourceStream("nicknames.txt")
            ?? throw new InvalidOperationException("the resource nicknames.txt is missing from the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var names = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (names[0] is "=")
            {
                foreach (var one in names[1..])
                {
                    foreach (var other in names[1..]) Add(table, one, other);
                }
            }
            else
            {
                foreach (var form in names[1..])
                {
                    Add(table, names[0], form);
                    Add(table, form, names[0]);
                }
            }
        }

        return table.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, HashSet<string>> table, string name, string other)
    {
        if (!table.TryGetValue(name, out var others)) table[name] = others = new HashSet<string>(StringComparer.Ordinal);
        if (!string.Equals(name, other, StringComparison.Ordinal)) others.Add(other);
    }
}
