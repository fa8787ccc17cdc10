using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules;

/// <summary>
/// A rule as the compiler and editors run it: on every <c>*.policy.cs</c> of a project, as it is typed. All rules share one review of a file.
/// </summary>
public abstract class PolicyRule : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. Own.Diagnostics];

    /// <summary>What it finds.</summary>
    public FindingDescriptor Descriptor => Own.Descriptor;

    private protected abstract Rule Own { get; }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(Report);
    }

    /// <summary>Finds what this rule is about in a policy that reads without errors; rules of the language are found while reading.</summary>
    internal virtual IEnumerable<Finding> Find(Evidence evidence) => [];

    private void Report(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (!tree.FilePath.EndsWith(".policy.cs", StringComparison.OrdinalIgnoreCase)) return;
        var review = ReviewCache.Of(tree, context.Options.AdditionalFiles, context.CancellationToken);
        foreach (var finding in review.Unfiltered.Where(finding => string.Equals(finding.Descriptor.Id, Descriptor.Id, StringComparison.Ordinal)))
        {
            var related = finding.Related.Where(other => string.Equals(other.Span.File, tree.FilePath, StringComparison.Ordinal)).Select(other => LocationOf(tree, other.Span));
            context.ReportDiagnostic(Diagnostic.Create(Own.DiagnosticFor(finding.Severity), LocationOf(tree, finding.Span), related, properties: null, FindingText.Of(finding)));
        }
    }

    private static Location LocationOf(SyntaxTree tree, Model.SourceSpan span) => Location.Create(tree, new TextSpan(span.Start, span.Length));
}
