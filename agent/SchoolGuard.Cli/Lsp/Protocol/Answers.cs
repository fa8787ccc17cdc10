namespace SchoolGuard.Cli.Lsp.Protocol;

internal sealed record MarkupContent(string Kind, string Value)
{
    public const string Markdown = "markdown";
    public const string PlainText = "plaintext";
}

internal sealed record Hover(MarkupContent Contents, TextRange Range);

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <param name="Label">What is shown and written.</param>
/// <param name="Kind">A number of the protocol's CompletionItemKind.</param>
/// <param name="SortText">Keeps the order in which the items are listed.</param>
/// <param name="TextEdit">What choosing it does.</param>
internal sealed record CompletionItem(string Label, int Kind, string SortText, TextEdit TextEdit)
{
    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }
}

/// <param name="Name">What it is listed as.</param>
/// <param name="Detail">The rest in a few words.</param>
/// <param name="Kind">A number of the protocol's SymbolKind.</param>
/// <param name="Range">The statement.</param>
/// <param name="SelectionRange">The word or name that it goes by.</param>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, TextRange Range, TextRange SelectionRange);

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, TextRange Range, CodeActionContext Context);

/// <param name="Only">The kinds that are asked for; null: any.</param>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

internal sealed record CodeAction(string Title, string Kind, IReadOnlyList<Diagnostic> Diagnostics, bool IsPreferred, WorkspaceEdit Edit)
{
    public const string QuickFix = "quickfix";
}

internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>> Changes);
