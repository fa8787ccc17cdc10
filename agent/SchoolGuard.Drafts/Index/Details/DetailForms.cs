using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Index.Details;

/// <summary>The ways in which an event, a place or a piece of uniform is commonly written.</summary>
internal static class DetailForms
{
    /// <summary>Letters of the shortest detail that is looked for.</summary>
    public const int ShortestKey = 3;

    private static readonly string[][] Alike = [["fayre", "fair", "fete"], ["theatre", "theater"], ["centre", "center"], ["colours", "colors"], ["gymnasium", "gym"]];

    private static readonly WordSet Ordinary = WordSet.Of("""
        hall library gym theatre studio dome barn pavilion canteen office refectory atrium courtyard block building wing room lab labs pool pitch pitches astro field fields centre
        playground quad garden hub den nest space area stage amphitheatre chapel reception corridor
        day week night evening morning festival fair fayre fete fest concert show production play carnival run walk race cup trophy challenge quiz disco prom ball trip camp feast
        awards prize prizegiving speech harvest carol carols service nativity celebration assembly exhibition market talent sports open house
        blazer blazers tie ties jumper jumpers sweatshirt sweatshirts cardigan cardigans polo shirt shirts skirt skirts kilt kilts trousers dress dresses cap caps hat hats scarf scarves
        coat coats badge badges socks bow striped stripes stripe checked check plaid tartan crest logo uniform kit with in
        black navy blue red maroon burgundy purple green bottle royal sky gold yellow grey gray silver white brown pink orange teal turquoise lilac amber crimson scarlet
        """);

    public static IEnumerable<string[]> Of(string written)
    {
        var (words, _) = NameReader.Read(written);
        if (words.Length > 1 && words[0] is "the" or "our" or "a") words = words[1..];
        if (words.Length == 0) yield break;
        yield return words;
        foreach (var group in Alike)
        {
            var at = Array.FindIndex(words, word => Array.IndexOf(group, word) >= 0);
            if (at < 0) continue;
            foreach (var other in group) yield return [.. words[..at], other, .. words[(at + 1)..]];
        }

        yield return words[^1].EndsWith('s') ? [.. words[..^1], words[^1][..^1]] : [.. words[..^1], words[^1] + "s"];
    }

    /// <summary>An ordinary detail needs a sign that it is the school's.</summary>
    public static NameEntry Entry(string[] words)
    {
        var ordinary = words.All(word => Ordinary.Contains(word) || OrdinaryWords.All.Contains(word) || SchoolWords.Types.Contains(word) || SchoolWords.Context.Contains(word)
            || SchoolWords.Activities.Contains(word) || word.All(char.IsAsciiDigit));
        var kind = (ordinary, words.Length) switch
        {
            (true, 1) => NameClass.OrdinaryWord,
            (true, _) => NameClass.OrdinaryPhrase,
            (false, 1) => NameClass.SingleWord,
            (false, _) => NameClass.Distinctive,
        };
        return new NameEntry(string.Concat(words), kind) { Words = words.Length };
    }
}
