namespace SchoolGuard.Drafts.Tests;

/// <summary>Analyses drafts as a test writes them: the stretch expected is between [| and |].</summary>
internal static class Analysis
{
    private static readonly DraftAnalyser Analyser = new();

    public static DraftAnalysis Of(string text, SchoolFacts? school = null, bool official = false, int? caret = null, bool reply = false) =>
        Analyser.Analyse(new Draft(new DraftText(text), official, caret, reply), SchoolIndex.Build(school ?? Schools.RavensWood), DraftSettings.Defaults);

    /// <summary>Asserts that of the kind exactly the marked stretches are found; without an id, of every kind.</summary>
    public static DraftAnalysis Finds(string id, string marked, SchoolFacts? school = null, bool official = false, bool reply = false)
    {
        var (text, spans) = Read(marked);
        var all = Of(text, school, official, reply: reply);
        var analysis = id.Length == 0 ? all : all with { Diagnostics = [.. all.Diagnostics.Where(diagnostic => string.Equals(diagnostic.Id, id, StringComparison.Ordinal))] };
        var expected = string.Join(" ", spans.Select(span => $"{id}[{text.Substring(span.Start, span.Length)}]@{span.Start}"));
        var found = string.Join(" ", analysis.Diagnostics.Select(diagnostic => $"{diagnostic.Id}[{text.Substring(diagnostic.Start, diagnostic.Length)}]@{diagnostic.Start}"));
        Assert.AreEqual(expected, found, text);
        return analysis;
    }

    public static void FindsNothing(string text, SchoolFacts? school = null) => Finds("", text, school);

    private static (string Text, List<(int Start, int Length)> Spans) Read(string marked)
    {
        var spans = new List<(int, int)>();
        while (marked.IndexOf("[|", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = marked.IndexOf("|]", StringComparison.Ordinal);
            spans.Add((start, end - start - 2));
            marked = marked[..start] + marked[(start + 2)..end] + marked[(end + 2)..];
        }

        return (marked, spans);
    }
}
