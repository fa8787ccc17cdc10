using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.Analyzers.Reviews;

namespace SchoolGuard.Policy.CodeFixes;

/// <summary>
/// Fix All, a document at a time and within it a fix at a time, each on a new review: fixes made at once on one review could each take away what another
/// one counts on. The equivalence key is the id of the findings to mend.
/// </summary>
internal sealed class PolicyFixAllProvider : DocumentBasedFixAllProvider
{
    public static PolicyFixAllProvider Instance { get; } = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var cancellation = fixAllContext.CancellationToken;
        if (await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is not { } tree) return document;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var options = ReviewCache.Of(tree, document.Project.AnalyzerOptions.AdditionalFiles, cancellation).Options;
        var done = PolicyFixes.All(tree.FilePath, text.ToString(), options, [fixAllContext.CodeActionEquivalenceKey!], cancellation);
        return document.WithText(SourceText.From(done.Text, text.Encoding, text.ChecksumAlgorithm));
    }
}
