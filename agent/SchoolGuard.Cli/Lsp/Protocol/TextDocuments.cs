namespace SchoolGuard.Cli.Lsp.Protocol;

internal sealed record TextDocumentItem(string Uri, int Version, string Text);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

internal sealed record DidOpenParams(TextDocumentItem TextDocument);

internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <param name="Text">The new text.</param>
/// <param name="Range">What it takes the place of; null: the whole text.</param>
internal sealed record ContentChange(string Text, TextRange? Range = null);

/// <summary>Parameters of what is about a whole document.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Parameters of what is about a place in a document.</summary>
internal sealed record PlaceParams(TextDocumentIdentifier TextDocument, TextPosition Position);
