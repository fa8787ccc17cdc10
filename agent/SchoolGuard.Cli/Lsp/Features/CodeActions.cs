using SchoolGuard.Cli.Lsp.Diagnostics;
using SchoolGuard.Cli.Lsp.Documents;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;
using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Lsp.Features;

/// <summary>The fixes of what was found in a stretch of text.</summary>
internal sealed class CodeActions(OpenDocuments documents, Lifecycle lifecycle)
{
    public void Map(Connection connection) => connection.OnRequest<CodeActionParams, IReadOnlyList<CodeAction>>("textDocument/codeAction", Answer);

    private IReadOnlyList<CodeAction> Answer(CodeActionParams about, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (documents.Find(about.TextDocument.Uri) is not { } document || !IsWanted(about.Context)) return [];
        var start = document.Lines.OffsetOf(about.Range.Start);
        var end = document.Lines.OffsetOf(about.Range.End);
        return [.. document.Review.Findings
            .Where(finding => finding.Span.Start <= end && start <= finding.Span.Start + finding.Span.Length)
            .Select(finding => PolicyFixes.For(document.Review, finding, cancellation) is { } fix ? ToAction(fix, finding, document) : null)
            .OfType<CodeAction>()];
    }

    /// <summary>A kind asks for all the kinds below it, too: the empty one for every kind.</summary>
    private static bool IsWanted(CodeActionContext context) =>
        context.Only is not { Count: > 0 } only || only.Any(kind => kind.Length == 0 || string.Equals(kind, CodeAction.QuickFix, StringComparison.Ordinal));

    private CodeAction ToAction(PolicyFix fix, Finding finding, Document document) => new(
        fix.Title,
        CodeAction.QuickFix,
        [DiagnosticMaker.Of(finding, document, lifecycle.Client)],
        IsPreferred: true,
        new WorkspaceEdit(new Dictionary<string, IReadOnlyList<Protocol.TextEdit>>(StringComparer.Ordinal)
        {
            [document.Uri] = [.. fix.Edits.Select(edit => new Protocol.TextEdit(document.Lines.RangeOf(edit.Start, edit.Length), edit.NewText))],
        }));
}
