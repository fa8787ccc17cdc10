using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.Analyzers.Reviews;

namespace SchoolGuard.Policy.CodeFixes;

/// <summary>The fixes of <see cref="PolicyFixes"/> in an editor's light bulb.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PolicyCodeFixProvider))]
[Shared]
public sealed class PolicyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. PolicyFixes.Ids];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => PolicyFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false) is not { } tree) return;
        var review = ReviewCache.Of(tree, context.Document.Project.AnalyzerOptions.AdditionalFiles, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            var finding = review.Unfiltered.FirstOrDefault(each => string.Equals(each.Descriptor.Id, diagnostic.Id, StringComparison.Ordinal) && each.Span.Start == span.Start && each.Span.Length == span.Length);
            if (finding is null || PolicyFixes.For(review, finding, context.CancellationToken) is not { } fix) continue;
            context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellation => ApplyAsync(context.Document, fix, cancellation), diagnostic.Id), diagnostic);
        }
    }

    private static async Task<Document> ApplyAsync(Document document, PolicyFix fix, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(fix.Edits.Select(edit => new TextChange(new TextSpan(edit.Start, edit.Length), edit.NewText))));
    }
}
