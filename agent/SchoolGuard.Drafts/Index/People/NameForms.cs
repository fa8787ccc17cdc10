using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Index.People.Hashing;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Index.People;

/// <summary>The ways in which a name from the roster is written: the whole, and the part of it that people use.</summary>
internal static class NameForms
{
    private const int ShortestPart = 3;
    private static readonly char[] Separators = [' ', '-', '\u2010', '\u2011', '\u00A0', '\t'];
    private static readonly WordSet Particles = WordSet.Of("van von der den de del della la le da das dos do di du al el ul ur bin ben bint ibn abu st mac mc ap ter ten san santa");

    /// <summary>Mary-Jane, Mary, and the short forms of both.</summary>
    public static IEnumerable<string> OfGiven(string name)
    {
        var (whole, parts) = Read(name);
        var forms = parts.Length > 1 && parts[0].Length >= ShortestPart ? [whole, parts[0]] : new[] { whole };
        return Usable(forms.SelectMany(form => Nicknames.Of(form).ToArray().Prepend(form)).SelectMany(WithEndings));
    }

    /// <summary>Smith-Jones, Smith and Jones; Van der Berg and Berg.</summary>
    public static IEnumerable<string> OfFamily(string name)
    {
        var (whole, parts) = Read(name);
        return Usable(parts.Length > 1 ? parts.Where(part => part.Length >= ShortestPart && !Particles.Contains(part)).Prepend(whole) : [whole]);
    }

    /// <summary>The first words of a name, as far as a draft's words would part it.</summary>
    public static IEnumerable<string> OpeningsOf(string name)
    {
        var words = NameReader.Read(name).Words;
        return Usable(Enumerable.Range(1, Math.Max(0, words.Length - 1)).Select(count => string.Concat(words[..count])));
    }

    // Freddie and Freddy, Abbie and Abby.
    private static IEnumerable<string> WithEndings(string form)
    {
        yield return form;
        var stem = form.EndsWith("ie", StringComparison.Ordinal) ? form[..^2] : form.EndsWith('y') ? form[..^1] : "";
        if (stem.Length < ShortestPart || stem[^1] != stem[^2]) yield break;
        yield return stem + "y";
        yield return stem + "ie";
    }

    private static (string Whole, string[] Parts) Read(string name)
    {
        string[] parts = [.. name.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(part => string.Concat(NameReader.Read(part).Words)).Where(part => part.Length > 0)];
        return (string.Concat(parts), parts);
    }

    private static IEnumerable<string> Usable(IEnumerable<string> forms) =>
        forms.Where(form => form.Length is > 1 and <= NameHash.MostLetters).Distinct(StringComparer.Ordinal);
}
