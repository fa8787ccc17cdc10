using SchoolGuard.Cli.Lsp.Diagnostics;
using SchoolGuard.Cli.Lsp.Documents;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;

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
        return [.. document.Review.Found
            .Where(reviewed => reviewed.Finding.Span.Start <= end && start <= reviewed.Finding.Span.Start + reviewed.Finding.Span.Length)
            .SelectMany(reviewed => reviewed.Fixes.Select(fix => ToAction(fix, reviewed, document)))];
    }

    /// <summary>A kind asks for all the kinds below it, too: the empty one for every kind.</summary>
    private static bool IsWanted(CodeActionContext context) =>
        context.Only is not { Count: > 0 } only || only.Any(kind => kind.Length == 0 || string.Equals(kind, CodeAction.QuickFix, StringComparison.Ordinal));

    private CodeAction ToAction(Fix fix, Reviewed reviewed, Document document) => new(
        fix.Title,
        CodeAction.QuickFix,
        [DiagnosticMaker.Of(reviewed.Finding, document, lifecycle.Client)],
        IsPreferred: reviewed.Fixes.Count == 1,
        new WorkspaceEdit(new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal)
        {
            [document.Uri] = [.. fix.Edits.Select(edit => new TextEdit(document.Lines.RangeOf(edit.Start, edit.Length), edit.NewText))],
        }));
}
