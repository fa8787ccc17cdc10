using System.Text;

namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>
/// Reads a file of phrases. A line in square brackets names the section that follows; each line of a section is one pattern. A line with an equals sign
/// names alternatives for use as {name}; lines that begin with a blank go on with the one before; # begins a comment. How patterns are written is said
/// in <see cref="PhraseCompiler"/>.
/// </summary>
internal static class PhraseFile
{
    public static PhraseSet Load(string resource, Lexicon lexicon)
    {
        using var stream = typeof(PhraseFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the resource {resource} is missing from the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd(), lexicon);
    }

    public static PhraseSet Parse(string text, Lexicon lexicon)
    {
        var compiler = new PhraseCompiler(lexicon);
        var label = "";
        foreach (var line in Join(text))
        {
            if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign) compiler.Define(line[..sign].Trim(), line[(sign + 1)..].Trim());
            else if (line.StartsWith('[')) label = line.Trim('[', ']');
            else compiler.Add(label, line);
        }

        return compiler.ToSet();
    }

    private static IEnumerable<string> Join(string text)
    {
        var whole = "";
        foreach (var line in text.Split('\n'))
        {
            var bare = line.Split('#')[0].TrimEnd();
            if (bare.Length == 0) continue;
            if (bare[0] == ' ')
            {
                whole += bare;
                continue;
            }

            if (whole.Length > 0) yield return whole;
            whole = bare;
        }

        if (whole.Length > 0) yield return whole;
    }
}
