using System.Threading.Channels;
using SchoolGuard.Cli.Lsp.Documents;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;

namespace SchoolGuard.Cli.Lsp.Diagnostics;

/// <summary>
/// Tells the editor what is found, beside the answering of its questions. One version after another, so that an older one never overtakes; versions
/// that were replaced before their turn are left out.
/// </summary>
internal sealed class DiagnosticsPublisher(OpenDocuments documents, Lifecycle lifecycle, Connection connection)
{
    private readonly Channel<string> changed = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, Document> published = new(StringComparer.Ordinal);

    /// <summary>Says that a policy was opened, changed or closed.</summary>
    public void Changed(string uri) => changed.Writer.TryWrite(uri);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await foreach (var uri in changed.Reader.ReadAllAsync(cancellation))
        {
            var document = documents.Find(uri);
            if (document == published.GetValueOrDefault(uri)) continue;
            if (document is null) published.Remove(uri);
            else published[uri] = document;
            await connection.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", Describe(uri, document));
        }
    }

    private PublishDiagnosticsParams Describe(string uri, Document? document) => new(
        uri,
        lifecycle.Client.Versions ? document?.Version : null,
        [.. document?.Review.Findings.Select(finding => DiagnosticMaker.Of(finding, document, lifecycle.Client)) ?? []]);
}
