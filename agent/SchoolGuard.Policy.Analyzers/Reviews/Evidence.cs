using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Analyzers.Rules.Access;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Analyzers.Reviews;

/// <summary>What rules judge by.</summary>
internal sealed class Evidence
{
    private readonly Lazy<IReadOnlyList<int>> firstAlike;
    private readonly Lazy<IReadOnlyList<RedundantRule>> redundant;

    public Evidence()
    {
        firstAlike = new Lazy<IReadOnlyList<int>>(() => AlikeRules.FirstOfEach(this));
        redundant = new Lazy<IReadOnlyList<RedundantRule>>(() => [.. Redundancy.In(this)]);
    }

    /// <summary>The policy, over every situation there is.</summary>
    public required PolicyAnalysis Analysis { get; init; }

    /// <summary>The services there are.</summary>
    public required KnownSites Sites { get; init; }

    /// <summary>What reading the policy found.</summary>
    public required IReadOnlyList<Finding> Read { get; init; }

    /// <summary>The policy's first statement: where to speak of the policy as a whole.</summary>
    public required SourceSpan Beginning { get; init; }

    /// <summary>The policy in force before, or null if there is none to compare with.</summary>
    public PolicyDocument? Before { get; init; }

    /// <summary>What changes from it; null with <see cref="Before"/>.</summary>
    public PolicyDiff? Change { get; init; }

    public IReadOnlyList<AccessRule> Rules => Analysis.Document.Rules;

    /// <summary>Each access rule with its index.</summary>
    public IEnumerable<(int Index, AccessRule Rule)> Each => Rules.Select((rule, index) => (index, rule));

    /// <summary>For each rule the first that says the same: the rule itself, if none does before it.</summary>
    public IReadOnlyList<int> FirstAlike => firstAlike.Value;

    /// <summary>The rules without which the policy would be the same.</summary>
    public IReadOnlyList<RedundantRule> Redundant => redundant.Value;

    /// <summary>Rules as places that a finding speaks of.</summary>
    public RelatedSpan[] Related(IEnumerable<int> rules, string message) => [.. rules.Select(rule => new RelatedSpan(Rules[rule].Span, message))];

    /// <summary>Rules by their lines: <c>the rule in line 9</c>; <c>the rules in lines 9 and 12</c>.</summary>
    public string Name(IReadOnlyList<int> rules)
    {
        var lines = rules.Select(rule => Rules[rule].Span.Line).Distinct().ToList();
        if (lines.Count == 1) return $"the {(rules.Count == 1 ? "rule" : "rules")} in line {lines[0]}";
        return $"the rules in lines {string.Join(", ", lines.Take(lines.Count - 1))} and {lines[lines.Count - 1]}";
    }
}
