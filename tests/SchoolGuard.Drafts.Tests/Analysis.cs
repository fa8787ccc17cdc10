namespace SchoolGuard.Drafts.Tests;

/// <summary>Analyses drafts as a test writes them: the stretch expected is between [| and |].</summary>
internal static class Analysis
{
    private static readonly DraftAnalyser Analyser = new();

    public static DraftAnalysis Of(string text, SchoolFacts? school = null, bool official = false, int? caret = null) =>
        Analyser.Analyse(new Draft(new DraftText(text), official, caret), SchoolIndex.Build(school ?? Schools.RavensWood), DraftSettings.Defaults);

    /// <summary>Asserts that exactly the marked stretches are found, each with the id.</summary>
    public static DraftAnalysis Finds(string id, string marked, SchoolFacts? school = null)
    {
        var (text, spans) = Read(marked);
        var analysis = Of(text, school);
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
