using SchoolGuard.Cli.Lsp.Documents;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;
using SchoolGuard.Policy.Analyzers.Editing.Outline;

namespace SchoolGuard.Cli.Lsp.Features;

/// <summary>The statements of a policy as a list.</summary>
internal sealed class DocumentSymbols(OpenDocuments documents)
{
    public void Map(Connection connection) => connection.OnRequest<DocumentParams, IReadOnlyList<DocumentSymbol>>("textDocument/documentSymbol", Answer);

    private IReadOnlyList<DocumentSymbol> Answer(DocumentParams about, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return documents.Find(about.TextDocument.Uri) is { } document ? [.. document.Editing.Outline().Select(item => ToSymbol(item, document.Lines))] : [];
    }

    private static DocumentSymbol ToSymbol(OutlineItem item, TextLines lines) => new(
        item.Name,
        item.Detail.Length > 0 ? item.Detail : null,
        KindOf(item.Kind),
        lines.RangeOf(item.Start, item.Length),
        lines.RangeOf(item.NameStart, item.NameLength));

    private static int KindOf(OutlineKind kind) => kind switch
    {
        OutlineKind.Header => 2,
        OutlineKind.LessonCeiling => 7,
        OutlineKind.Rule => 12,
        OutlineKind.NamedSet => 14,
        OutlineKind.Proof => 17,
        _ => 24,
    };
}
