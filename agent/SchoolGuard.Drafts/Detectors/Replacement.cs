using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Detectors;

/// <summary>Makes fixes that say something else, with a capital where a sentence begins.</summary>
internal static class Replacement
{
    public static ImmutableArray<DraftFix> Say(Scan scan, int start, string words)
    {
        var text = OpensSentence(scan, start) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
        return [new DraftFix($"Say \"{text}\"", text)];
    }

    private static bool OpensSentence(Scan scan, int start)
    {
        for (var at = start - 1; at >= 0; at--)
        {
            var letter = scan.Text[at];
            if (letter is '.' or '!' or '?' or '\n') return true;
            if (letter is not (' ' or '"' or '\'' or '(' or '\u201C')) return false;
        }

        return true;
    }
}
