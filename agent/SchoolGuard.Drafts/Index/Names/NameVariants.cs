namespace SchoolGuard.Drafts.Index.Names;

/// <summary>The other ways in which a name is commonly written.</summary>
internal static class NameVariants
{
    private static readonly string[][] ChurchOfEngland = [["church", "of", "england"], ["c", "of", "e"], ["cofe"], ["ce"], ["c", "e"], []];
    private static readonly string[][] RomanCatholic = [["roman", "catholic"], ["catholic"], ["rc"], ["r", "c"]];
    private static readonly string[][] Saint = [["saint"], ["st"]];
    private static readonly string[][] School = [["school"], ["sch"]];
    private static readonly string[][] MultiAcademyTrust = [["multi", "academy", "trust"], ["mat"], ["academy", "trust"], ["academies", "trust"]];
    private static readonly string[][][] Groups = [ChurchOfEngland, RomanCatholic, Saint, School, MultiAcademyTrust];

    /// <summary>The name itself first.</summary>
    public static IEnumerable<string[]> Of(string[] words)
    {
        if (words.Length > 1 && words[0] is "the") words = words[1..];
        List<string[]> variants = [words];
        foreach (var group in Groups)
        {
            foreach (var variant in variants.ToArray())
            {
                foreach (var form in group.OrderByDescending(form => form.Length))
                {
                    var at = form.Length == 0 ? -1 : IndexOf(variant, form);
                    if (at < 0) continue;
                    variants.AddRange(group.Select(other => Replace(variant, at, form.Length, other)));
                    break;
                }
            }
        }

        return variants.Where(variant => variant.Length > 0);
    }

    private static int IndexOf(string[] words, string[] form)
    {
        for (var at = 0; at + form.Length <= words.Length; at++)
        {
            if (words.AsSpan(at, form.Length).SequenceEqual(form)) return at;
        }

        return -1;
    }

    private static string[] Replace(string[] words, int at, int count, string[] with) => [.. words[..at], .. with, .. words[(at + count)..]];
}
