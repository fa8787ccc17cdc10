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
        var configs = Above(full).Select(file => Files.TryReadText(file, out var text, out _) ? AnalyzerConfig.Parse(text, file) : null).OfType<AnalyzerConfig>().ToImmutableArray();
        return AnalyzerConfigSet.Create(configs).GetOptionsForSourcePath(full).TreeOptions
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
