using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Reviews;

/// <summary>What rules judge by.</summary>
/// <param name="Analysis">The policy, over every situation there is.</param>
/// <param name="Before">The policy in force before, or null if there is none to compare with.</param>
/// <param name="Change">What changes from it; null with <paramref name="Before"/>.</param>
internal sealed record Evidence(PolicyAnalysis Analysis, PolicyDocument? Before = null, PolicyDiff? Change = null)
{
    public IReadOnlyList<AccessRule> Rules => Analysis.Document.Rules;

    /// <summary>Each access rule with its index.</summary>
    public IEnumerable<(int Index, AccessRule Rule)> Each => Rules.Select((rule, index) => (index, rule));

    /// <summary>Rules as places that a finding speaks of.</summary>
    public RelatedSpan[] Related(IEnumerable<int> rules, string message) => [.. rules.Select(rule => new RelatedSpan(Rules[rule].Span, message))];

    /// <summary>Rules by their lines: <c>the rule in line 9</c>; <c>the rules in lines 9 and 12</c>.</summary>
    public string Name(IReadOnlyList<int> rules) => Name(rules.Select(rule => Rules[rule].Span));

    public static string Name(IEnumerable<SourceSpan> spans)
    {
        var lines = spans.Select(span => span.Line).Distinct().ToList();
        return lines.Count == 1 ? $"the rule in line {lines[0]}" : $"the rules in lines {string.Join(", ", lines.Take(lines.Count - 1))} and {lines[lines.Count - 1]}";
    }
}
