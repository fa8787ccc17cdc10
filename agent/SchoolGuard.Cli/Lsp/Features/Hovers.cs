using SchoolGuard.Cli.Lsp.Documents;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;

namespace SchoolGuard.Cli.Lsp.Features;

/// <summary>What stands under the pointer, in words.</summary>
internal sealed class Hovers(OpenDocuments documents, Lifecycle lifecycle)
{
    public void Map(Connection connection) => connection.OnRequest<PlaceParams, Hover?>("textDocument/hover", Answer);

    private Hover? Answer(PlaceParams at, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (documents.Find(at.TextDocument.Uri) is not { } document) return null;
        return document.Editing.DescribeAt(document.Lines.OffsetOf(at.Position), document.Review.Analysis, cancellation) is { } description
            ? new Hover(
                new MarkupContent(lifecycle.Client.Markdown ? MarkupContent.Markdown : MarkupContent.PlainText, description.Text),
                document.Lines.RangeOf(description.Start, description.Length))
            : null;
    }
}
