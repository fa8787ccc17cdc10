using SchoolGuard.Cli.Lsp.Documents;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Lsp.Diagnostics;

/// <summary>Findings as diagnostics of the protocol, with no more in them than the editor understands.</summary>
internal static class DiagnosticMaker
{
    /// <summary>Findings about words that change nothing; editors fade them.</summary>
    private static readonly HashSet<string> Unnecessary = new(StringComparer.Ordinal) { "SG0006", "SG1001", "SG1003", "SG1004", "SG1005", "SG1006", "SG1009" };

    public static Diagnostic Of(Finding finding, Document document, ClientFeatures client) => new(
        document.Lines.RangeOf(finding.Span.Start, finding.Span.Length),
        finding.Severity switch
        {
            FindingSeverity.Error => DiagnosticSeverities.Error,
            FindingSeverity.Warning => DiagnosticSeverities.Warning,
            _ => DiagnosticSeverities.Information,
        },
        finding.Descriptor.Id,
        "schoolguard",
        FindingText.Of(finding))
    {
        Tags = client.Tags && Unnecessary.Contains(finding.Descriptor.Id) ? [DiagnosticTags.Unnecessary] : null,
        RelatedInformation = client.RelatedInformation && finding.Related.Count > 0
            ? [.. finding.Related.Select(related => new RelatedInformation(new Location(document.Uri, document.Lines.RangeOf(related.Span.Start, related.Span.Length)), related.Message))]
            : null,
    };
}
