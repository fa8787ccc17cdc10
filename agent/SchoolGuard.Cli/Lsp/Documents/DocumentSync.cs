using SchoolGuard.Cli.Lsp.Diagnostics;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;

namespace SchoolGuard.Cli.Lsp.Documents;

/// <summary>Keeps the open policies as the editor has them.</summary>
internal sealed class DocumentSync(OpenDocuments documents, DiagnosticsPublisher publisher)
{
    public void Map(Connection connection)
    {
        connection.OnNotification<DidOpenParams>("textDocument/didOpen", Open);
        connection.OnNotification<DidChangeParams>("textDocument/didChange", Change);
        connection.OnNotification<DocumentParams>("textDocument/didSave", Save);
        connection.OnNotification<DocumentParams>("textDocument/didClose", Close);
    }

    private void Open(DidOpenParams opened)
    {
        if (!FileUri.MayBePolicy(opened.TextDocument.Uri)) return;
        documents.Open(opened.TextDocument);
        publisher.Changed(opened.TextDocument.Uri);
    }

    private void Change(DidChangeParams changed)
    {
        if (documents.Find(changed.TextDocument.Uri) is not { } document) return;
        var text = document.Text;
        foreach (var change in changed.ContentChanges) text = Apply(change, text);
        documents.Replace(document.With(changed.TextDocument.Version, text));
        publisher.Changed(document.Uri);
    }

    /// <summary>The text is the same, but the files beside it may be others now.</summary>
    private void Save(DocumentParams saved)
    {
        if (documents.Find(saved.TextDocument.Uri) is not { } document) return;
        documents.Replace(document.With(document.Version, document.Text));
        publisher.Changed(document.Uri);
    }

    private void Close(DocumentParams closed)
    {
        documents.Close(closed.TextDocument.Uri);
        publisher.Changed(closed.TextDocument.Uri);
    }

    private static string Apply(ContentChange change, string text)
    {
        if (change.Range is not { } range) return change.Text;
        var lines = new TextLines(text);
        var start = lines.OffsetOf(range.Start);
        var end = Math.Max(start, lines.OffsetOf(range.End));
        return string.Concat(text.AsSpan(0, start), change.Text, text.AsSpan(end));
    }
}
