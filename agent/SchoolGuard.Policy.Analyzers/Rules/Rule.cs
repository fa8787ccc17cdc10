using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Analyzers.Rules;

/// <summary>Makes the findings of one rule.</summary>
internal sealed class Rule(string id, FindingSeverity severity, string title, string category = "Language")
{
    public FindingDescriptor Descriptor { get; } = new(id, severity, title);

    /// <summary>The same for the compiler and editors: a message is the finding's whole text. An error cannot be hidden there either.</summary>
    public DiagnosticDescriptor Diagnostic { get; } = new(
        id,
        char.ToUpperInvariant(title[0]) + title.Substring(1),
        "{0}",
        category,
        SeverityOf(severity),
        isEnabledByDefault: true,
        customTags: severity is FindingSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    public Finding At(SourceSpan span, string message, string? help = null, FindingSeverity? severity = null, params RelatedSpan[] related) => new()
    {
        Descriptor = Descriptor,
        Severity = severity ?? Descriptor.Severity,
        Message = message,
        Help = help,
        Span = span,
        Related = related,
    };

    /// <summary>A finding that is true of a region of situations: it shows one of them, all of them in words, and how many minutes a week they are.</summary>
    public Finding Over(IRegion region, SourceSpan span, string message, string? help, params RelatedSpan[] related) => At(span, message, help, severity: null, related) with
    {
        Example = region.Pick(),
        Region = BoxWords.Of(region),
        MinutesPerWeek = region.MinutesPerWeek,
    };

    public static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
