using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>Makes the findings of one rule.</summary>
internal sealed class Rule(string id, FindingSeverity severity, string title)
{
    public FindingDescriptor Descriptor { get; } = new(id, severity, title);

    public Finding At(SourceSpan span, string message, string? help = null, FindingSeverity? severity = null, params RelatedSpan[] related) => new()
    {
        Descriptor = Descriptor,
        Severity = severity ?? Descriptor.Severity,
        Message = message,
        Help = help,
        Span = span,
        Related = related,
    };
}
