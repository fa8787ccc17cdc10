using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>What the readers of one file share.</summary>
internal sealed class Context(SemanticModel model, ReadingOptions options)
{
    private const int MostGuesses = 100;
    private readonly List<Finding> findings = [];
    private int guesses;

    public SemanticModel Model => model;

    public ReadingOptions Options => options;

    public NamedSets NamedSets { get; } = new();

    public Dictionary<string, (string Spelling, SourceSpan Span)> Places { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>What an unknown name is likely to mean, for the first hundred in a file: each costs a look at every known one.</summary>
    public string? Guess(string name, IEnumerable<string> known) => guesses++ < MostGuesses ? Nearest.To(name, known) : null;

    public void Report(Finding? finding)
    {
        if (finding is not null) findings.Add(finding);
    }

    public void Report(IEnumerable<Finding> several) => findings.AddRange(several);
}
