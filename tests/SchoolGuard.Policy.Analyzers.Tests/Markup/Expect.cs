using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Markup;

internal static class Expect
{
    /// <summary>Reads marked statements under a header and expects a finding at each mark and nowhere else.</summary>
    /// <returns>The findings, in source order.</returns>
    public static IReadOnlyList<Finding> Findings(string id, string marked, params string[]? clauses) => FindingsOfFile(id, Policies.Header + marked, clauses);

    /// <summary>Reads a marked file as it is and expects a finding at each mark and nowhere else.</summary>
    public static IReadOnlyList<Finding> FindingsOfFile(string id, string marked, params string[]? clauses)
    {
        var expected = MarkedText.Parse(marked, id);
        var findings = Policies.Read(expected.Text, clauses is { Length: > 0 } ? clauses : null).Findings;
        Assert.AreEqual(
            Describe(expected.Text, expected.Spans),
            Describe(expected.Text, findings.Select(finding => new MarkedSpan(finding.Descriptor.Id, finding.Span.Start, finding.Span.Length))),
            string.Join("\n", findings.Select(finding => finding.Message)));
        return findings;
    }

    private static string Describe(string text, IEnumerable<MarkedSpan> spans) =>
        string.Join("\n", spans.OrderBy(span => span.Start).ThenBy(span => span.Length).ThenBy(span => span.Id, StringComparer.Ordinal)
            .Select(span => $"{span.Id} at {span.Start}: {text.Substring(span.Start, span.Length)}"));
}
