using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Changes;

/// <summary>What findings about changes have in common.</summary>
internal static class ChangeFindings
{
    public static Finding Of(Rule rule, Evidence evidence, Change change, string message, string? help)
    {
        var old = change.OldRules.Select(index => evidence.Before!.Rules[index].Span);
        return rule.At(SpanOf(evidence, change), message, help, severity: null, [.. evidence.Related(change.NewRules, "the rule now"), .. old.Select(span => new RelatedSpan(span, "the rule before"))]) with
        {
            Example = change.Box.Pick(),
            Region = change.Box.ToString(),
            MinutesPerWeek = change.Box.MinutesPerWeek,
        };
    }

    /// <summary>The first rule that decides it now, else the policy's first rule, else its beginning.</summary>
    private static SourceSpan SpanOf(Evidence evidence, Change change) =>
        change.NewRules.Count > 0 ? evidence.Rules[change.NewRules[0]].Span : evidence.Rules.Count > 0 ? evidence.Rules[0].Span : default;
}
