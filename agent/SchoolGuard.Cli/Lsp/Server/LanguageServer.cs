using System.IO.Pipelines;
using SchoolGuard.Cli.Lsp.Diagnostics;
using SchoolGuard.Cli.Lsp.Documents;
using SchoolGuard.Cli.Lsp.Features;
using SchoolGuard.Cli.Lsp.Wire;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Lsp.Server;

/// <summary>Serves one editor until it says exit, closes its end or is gone.</summary>
internal sealed class LanguageServer(TextWriter errors)
{
    /// <returns>0 after a shutdown, 1 otherwise.</returns>
    public async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var lifecycle = new Lifecycle(ending.Token);
        var documents = new OpenDocuments(lifecycle);
        using var connection = new Connection(new MessageHandler(PipeWriter.Create(output), PipeReader.Create(input), WireFormat.CreateFormatter()), lifecycle);
        var publisher = new DiagnosticsPublisher(documents, lifecycle, connection);

        lifecycle.Map(connection);
        new DocumentSync(documents, publisher).Map(connection);
        new Hovers(documents, lifecycle).Map(connection);
        new CompletionLists(documents).Map(connection);
        new DocumentSymbols(documents).Map(connection);
        new CodeActions(documents, lifecycle).Map(connection);
        connection.StartListening();

        var first = await Task.WhenAny(connection.Completion, lifecycle.Ended, publisher.RunAsync(ending.Token));
        await ending.CancelAsync();
        if (first == connection.Completion && connection.Completion.Exception?.InnerException is { } fault)
        {
            errors.WriteLine($"the editor broke the protocol, so the server ends: {fault.Message}");
            return ExitCodes.WrongUsage;
        }

        await first;
        return lifecycle.IsShutDown ? ExitCodes.Clean : ExitCodes.WrongUsage;
    }
}
