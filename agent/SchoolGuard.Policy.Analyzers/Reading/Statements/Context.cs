using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>What the readers of one file share.</summary>
internal sealed class Context(SemanticModel model, ReadingOptions options)
{
    private readonly List<Finding> findings = [];

    public SemanticModel Model => model;

    public ReadingOptions Options => options;

    public NamedSets NamedSets { get; } = new();

    public Dictionary<string, (string Spelling, SourceSpan Span)> Places { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Finding> Findings => findings;

    public void Report(Finding? finding)
    {
        if (finding is not null) findings.Add(finding);
    }

    public void Report(IEnumerable<Finding> several) => findings.AddRange(several);
}
