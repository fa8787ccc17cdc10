using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Analyzers.Rules;

/// <summary>Makes the findings of one rule.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="severity">The severity of its findings.</param>
/// <param name="title">What it finds, in a few words.</param>
/// <param name="category">The folder it is in.</param>
/// <param name="worst">The severity of some of its findings, if they weigh more than others.</param>
internal sealed class Rule(string id, FindingSeverity severity, string title, string category = "Language", FindingSeverity? worst = null)
{
    public FindingDescriptor Descriptor { get; } = new(id, severity, title);

    /// <summary>
    /// The same for the compiler and editors, one for each severity that findings have: a message is the finding's whole text, and an error can be
    /// neither configured nor hidden, whatever the rule's other findings are.
    /// </summary>
    public IReadOnlyList<DiagnosticDescriptor> Diagnostics { get; } =
        [.. new[] { severity, worst ?? severity }.Distinct().Select(each => DiagnosticOf(id, each, title, category))];

    public DiagnosticDescriptor DiagnosticFor(FindingSeverity severity) => Diagnostics.First(each => each.DefaultSeverity == SeverityOf(severity));

    public Finding At(SourceSpan span, string message, string? help = null, FindingSeverity? severity = null, params RelatedSpan[] related) => new()
    {
        Descriptor = Descriptor,
        Severity = severity ?? Descriptor.Severity,
        Message = message,
        Help = help,
        Span = span,
        Related = related,
    };

    /// <summary>
    /// A finding that is true of a region of situations: it shows one of them, all of them in words, and how many minutes a week they are. Of none there
    /// is nothing to show.
    /// </summary>
    public Finding Over(IRegion region, SourceSpan span, string message, string? help, params RelatedSpan[] related) => Over(region.Boxes(), span, message, help, related);

    /// <summary>The same for a region that is known by its boxes.</summary>
    public Finding Over(IReadOnlyList<Box> boxes, SourceSpan span, string message, string? help, params RelatedSpan[] related)
    {
        var finding = At(span, message, help, severity: null, related);
        return boxes.Count == 0 ? finding : finding with { Example = Box.PickFrom(boxes), Region = BoxWords.Of(boxes), MinutesPerWeek = Box.MinutesOf(boxes) };
    }

    private static DiagnosticDescriptor DiagnosticOf(string id, FindingSeverity severity, string title, string category) => new(
        id,
        char.ToUpperInvariant(title[0]) + title.Substring(1),
        "{0}",
        category,
        SeverityOf(severity),
        isEnabledByDefault: true,
        customTags: severity is FindingSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    private static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
