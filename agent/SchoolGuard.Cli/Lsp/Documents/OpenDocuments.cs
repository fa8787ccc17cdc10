using System.Collections.Concurrent;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;

namespace SchoolGuard.Cli.Lsp.Documents;

/// <summary>The policies that the editor has open, each in its latest version.</summary>
internal sealed class OpenDocuments(Lifecycle lifecycle)
{
    private readonly ConcurrentDictionary<string, Document> documents = new(StringComparer.Ordinal);

    public Document? Find(string uri) => documents.GetValueOrDefault(uri);

    public void Open(TextDocumentItem item) => documents[item.Uri] = new Document(item.Uri, item.Version, item.Text, lifecycle.School);

    public void Replace(Document document) => documents[document.Uri] = document;

    public void Close(string uri) => documents.TryRemove(uri, out _);
}
