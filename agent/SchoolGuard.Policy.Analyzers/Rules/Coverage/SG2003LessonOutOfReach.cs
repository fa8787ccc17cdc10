using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Rules.Access;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Coverage;

/// <summary>SG2003: lesson ceiling that no rule can use, or rule that no lesson can open.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LessonOutOfReach : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG2003", FindingSeverity.Info, "lesson ceiling that no rule can use, or rule that no lesson can open", "Coverage");

    internal override IEnumerable<Finding> Find(Evidence evidence) => UnusedCeilings(evidence).Concat(ClosedRules(evidence));

    private static IEnumerable<Finding> UnusedCeilings(Evidence evidence) =>
        from each in evidence.Analysis.Document.Ceilings.Select((ceiling, index) => (ceiling.Span, Index: index))
        where !evidence.Each.Any(rule => LessonReach.Meets(evidence.Analysis, rule.Index, each.Index))
        select Rule.Over(
            LessonReach.Under(evidence.Analysis, each.Index),
            each.Span,
            "no rule can use this lesson ceiling: none that says AuthorisedLesson is for its sites at its times",
            "change its sites or times, or remove it",
            evidence.Related(evidence.Each.Where(rule => rule.Rule.AuthorisedLesson).Select(rule => rule.Index), "says AuthorisedLesson"));

    private static IEnumerable<Finding> ClosedRules(Evidence evidence) =>
        from each in evidence.Each
        where !evidence.Analysis.Rules[each.Index].IsPossible && LessonReach.IsOnlyLessonMissing(evidence.Analysis, each.Index)
        select Rule.Over(
            LessonReach.WithAnyLesson(evidence.Analysis, each.Index),
            each.Rule.Span,
            "this rule can never apply: no lesson can be authorised for its sites at its times",
            "change its sites or times, or those of the lesson ceiling",
            [.. evidence.Analysis.Document.Ceilings.Select(ceiling => new RelatedSpan(ceiling.Span, "when and for which sites lessons may be authorised"))]);
}
