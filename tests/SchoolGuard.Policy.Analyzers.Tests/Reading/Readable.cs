using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

internal static class Readable
{
    /// <summary>Whatever the text: a document or an error, no exception, and every place that is told lies in the text.</summary>
    public static void IsReadOrRefused(string text)
    {
        var reading = Policies.Read(text);

        Assert.AreEqual(reading.Document is null, reading.Findings.Any(finding => finding.Severity is FindingSeverity.Error), Shown(text));
        foreach (var span in reading.Findings.SelectMany(SpansOf))
        {
            Assert.IsTrue(span.Start >= 0 && span.Length >= 0 && span.Start + span.Length <= text.Length, Shown(text));
            Assert.IsTrue(span.Line >= 1 && span.Column >= 1 && (span.EndLine, span.EndColumn).CompareTo((span.Line, span.Column)) >= 0, Shown(text));
        }
    }

    private static IEnumerable<SourceSpan> SpansOf(Finding finding) =>
        [finding.Span, .. finding.Related.Select(related => related.Span), .. finding.Statement is { } statement ? new[] { statement } : []];

    /// <summary>A text that can be copied from a report, whatever characters are in it.</summary>
    private static string Shown(string text) => System.Text.Json.JsonSerializer.Serialize(text.Length <= 4_000 ? text : text[..4_000]);
}
