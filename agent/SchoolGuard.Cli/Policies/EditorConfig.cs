using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Policies;

/// <summary>Severities that a school sets for itself, as in any C# project: <c>dotnet_diagnostic.SG1007.severity = none</c>.</summary>
internal static class EditorConfig
{
    /// <returns>By id; null for a finding that is hidden.</returns>
    public static IReadOnlyDictionary<string, FindingSeverity?> SeveritiesFor(string path)
    {
        var full = Path.GetFullPath(path);
        var files = Above(full).Select(file => (Path: file, Text: Files.TryReadText(file, out var text, out _) ? text : "")).ToList();
        // Roslyn's reader of these files takes longer to start than a policy takes to check, and most say nothing of ours.
        if (!files.Exists(file => file.Text.Contains("dotnet_diagnostic.SG", StringComparison.OrdinalIgnoreCase))) return new Dictionary<string, FindingSeverity?>(StringComparer.Ordinal);
        return AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToImmutableArray()).GetOptionsForSourcePath(full).TreeOptions
            .Where(option => option.Value is not ReportDiagnostic.Default)
            .ToDictionary(option => option.Key, option => Severity(option.Value), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, ".editorconfig");
            if (File.Exists(file)) yield return file;
        }
    }

    private static FindingSeverity? Severity(ReportDiagnostic configured) => configured switch
    {
        ReportDiagnostic.Error => FindingSeverity.Error,
        ReportDiagnostic.Warn => FindingSeverity.Warning,
        ReportDiagnostic.Info => FindingSeverity.Info,
        _ => null,
    };
}
