namespace SchoolGuard.Cli.Lsp.Protocol;

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

internal sealed record Diagnostic(TextRange Range, int Severity, string Code, string Source, string Message)
{
    public IReadOnlyList<int>? Tags { get; init; }

    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }
}

internal sealed record RelatedInformation(Location Location, string Message);

internal static class DiagnosticSeverities
{
    public const int Error = 1;
    public const int Warning = 2;
    public const int Information = 3;
}

internal static class DiagnosticTags
{
    /// <summary>Editors show it faded.</summary>
    public const int Unnecessary = 1;
}
