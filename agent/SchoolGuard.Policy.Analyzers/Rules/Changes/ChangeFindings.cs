using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Changes;

/// <summary>What findings about changes have in common: one for each box, at the first rule that decides it now; where none does, where the policy begins.</summary>
internal static class ChangeFindings
{
    /// <summary>Something that was closed and is open.</summary>
    public static Finding Opened(Rule rule, Evidence evidence, Change change, string message) => Of(rule, evidence, change, message, "allows it too", "denied it before");

    /// <summary>Something that was open and is closed.</summary>
    public static Finding Closed(Rule rule, Evidence evidence, Change change, string message) => Of(rule, evidence, change, message, "denies it too", "allowed it before");

    private static Finding Of(Rule rule, Evidence evidence, Change change, string message, string now, string before)
    {
        var span = change.NewRules.Count > 0 ? evidence.Rules[change.NewRules[0]].Span : evidence.Beginning;
        var old = change.OldRules.Select(index => new RelatedSpan(evidence.Before!.Rules[index].Span, before));
        return rule.At(span, message, "make sure that the school agreed to it", severity: null, [.. evidence.Related(change.NewRules.Skip(1), now), .. old]) with
        {
            Example = change.Box.Pick(),
            Region = change.Box.ToString(),
            MinutesPerWeek = change.Box.MinutesPerWeek,
        };
    }
}
