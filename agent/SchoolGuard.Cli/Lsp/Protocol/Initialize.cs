using System.Text.Json;

namespace SchoolGuard.Cli.Lsp.Protocol;

internal sealed record InitializeParams(int? ProcessId, JsonElement Capabilities, InitializationOptions? InitializationOptions = null);

/// <param name="School">The school.json to take places and groups from.</param>
internal sealed record InitializationOptions(string? School = null);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo)
{
    public static InitializeResult Ours { get; } = new(
        new ServerCapabilities
        {
            CompletionProvider = new CompletionOptions([".", "(", "\"", ","]),
            CodeActionProvider = new CodeActionOptions([CodeAction.QuickFix]),
        },
        new ServerInfo("schoolguard", typeof(InitializeResult).Assembly.GetName().Version!.ToString(3)));
}

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";

    public TextDocumentSyncOptions TextDocumentSync { get; } = new();

    public bool HoverProvider { get; } = true;

    public bool DocumentSymbolProvider { get; } = true;

    public required CompletionOptions CompletionProvider { get; init; }

    public required CodeActionOptions CodeActionProvider { get; init; }
}

internal sealed record TextDocumentSyncOptions
{
    private const int Incremental = 2;

    public bool OpenClose { get; } = true;

    public int Change { get; } = Incremental;

    public bool Save { get; } = true;
}

internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);
