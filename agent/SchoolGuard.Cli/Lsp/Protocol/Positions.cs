namespace SchoolGuard.Cli.Lsp.Protocol;

/// <summary>A place between two characters. Lines and UTF-16 units count from 0.</summary>
internal sealed record TextPosition(int Line, int Character);

/// <summary>A stretch of text, its end excluded.</summary>
internal sealed record TextRange(TextPosition Start, TextPosition End);

internal sealed record Location(string Uri, TextRange Range);

/// <summary>New text for a stretch.</summary>
internal sealed record TextEdit(TextRange Range, string NewText);
