using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Index.Details;

/// <summary>The ways in which an event, a place or a piece of uniform is commonly written.</summary>
internal static class DetailForms
{
    /// <summary>Letters of the shortest detail that is looked for.</summary>
    public const int ShortestKey = 3;

    private static readonly string[][] Alike = [["fayre", "fair", "fete"], ["theatre", "theater"], ["centre", "center"], ["colours", "colors"], ["gymnasium", "gym"]];

    // Every school has a Sports Day in its main hall and a navy jumper.
    private static readonly WordSet Generic = WordSet.Of("""
        hall library gym theatre studio canteen office refectory building block wing room lab labs pool pitch pitches astro field fields centre playground reception corridor dining main school
        new old top bottom upper lower front back music art drama science maths english languages humanities technology sports sport sixth form common staff pe it ict
        day week night evening morning festival fair fayre fete concert show production play panto disco prom ball trip camp quiz sale bake open parents parents' information options results
        awards prize giving prizegiving speech harvest carol carols service nativity celebration assembly exhibition talent christmas easter summer winter spring autumn end of term year
        leavers leavers' world book non uniform own clothes house race run walk sponsored charity red nose welcome induction taster graduation
        blazer blazers tie ties jumper jumpers sweatshirt sweatshirts cardigan cardigans polo shirt shirts skirt skirts kilt kilts trousers dress dresses cap caps hat hats kit
        black navy blue red green grey gray white brown and the a
        """);

    // Words of everyday English: told from the everyday by their capitals.
    private static readonly WordSet Everyday = WordSet.Of("splash mile swim spin lecture supper breakfast picnic breakout challenge cup trophy league games parade dance market feast founders founder");

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

    /// <summary>How much a detail says by itself; only a piece of uniform is mostly written without capitals.</summary>
    public static NameEntry Entry(string[] words, DetailKind kind)
    {
        var entry = new NameEntry(string.Concat(words), NameClass.Distinctive) { Words = words.Length };
        if (words.All(word => Generic.Contains(word))) return entry with { Class = words.Length == 1 ? NameClass.OrdinaryWord : NameClass.OrdinaryPhrase };
        if (words.Length == 1) return entry with { Class = IsEveryday(words[0]) ? NameClass.OrdinaryWord : NameClass.SingleWord };
        return kind != DetailKind.Uniform && words.All(IsEveryday) ? entry with { Class = NameClass.Shared } : entry;
    }

    private static bool IsEveryday(string word) =>
        Generic.Contains(word) || Everyday.Contains(word) || OrdinaryWords.All.Contains(word) || SchoolWords.Context.Contains(word) || SchoolWords.Activities.Contains(word);
}
