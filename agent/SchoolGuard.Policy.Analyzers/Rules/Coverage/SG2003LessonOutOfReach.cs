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

    internal override IEnumerable<Finding> Find(Evidence evidence)
    {
        var analysis = evidence.Analysis;
        for (var ceiling = 0; ceiling < analysis.Document.Ceilings.Count; ceiling++)
        {
            if (!evidence.Each.Any(each => LessonReach.Meets(analysis, each.Index, ceiling)))
                yield return Rule.At(analysis.Document.Ceilings[ceiling].Span, "no rule can use this lesson ceiling: none that says AuthorisedLesson is for these sites at these times", "change its sites or times, or remove it");
        }

        foreach (var (index, rule) in evidence.Each)
        {
            if (!analysis.Rules[index].IsPossible && LessonReach.IsOnlyLessonMissing(analysis, index))
            {
                yield return Rule.At(rule.Span, "no lesson can open this rule: lessons are never authorised for its sites at its times", "change its times, or those of the lesson ceiling") with
                {
                    Related = [.. analysis.Document.Ceilings.Select(ceiling => new RelatedSpan(ceiling.Span, "when and for which sites lessons may be authorised"))],
                };
            }
        }
    }
}
