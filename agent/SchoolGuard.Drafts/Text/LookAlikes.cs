using System.Collections.Frozen;
using System.Text;

namespace SchoolGuard.Drafts.Text;

/// <summary>Characters that a reader takes for ASCII letters or digits (UTS #39 and compatibility forms), with the case they seem to have.</summary>
internal static class LookAlikes
{
    private static readonly FrozenDictionary<int, string> Table = Load();

    public static bool TryRead(Rune rune, out string seen)
    {
        var found = Table.TryGetValue(rune.Value, out var reading);
        seen = reading ?? "";
        return found;
    }

    private static FrozenDictionary<int, string> Load()
    {
        using var stream = typeof(LookAlikes).Assembly.GetManifestResourceStream("look-alikes.txt")
            ?? throw new InvalidOperationException("the resource look-alikes.txt is missing from the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var reading = line[..space];
            foreach (var rune in line[(space + 1)..].EnumerateRunes()) table[rune.Value] = reading;
        }

        return table.ToFrozenDictionary();
    }
}
