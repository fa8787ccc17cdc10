using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1001: rule can never apply.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverApplies : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1001", FindingSeverity.Warning, "rule can never apply", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Each
        where !evidence.Analysis.Rules[each.Index].IsPossible && !LessonReach.IsOnlyLessonMissing(evidence.Analysis, each.Index)
        let fault = FaultOf(evidence.Analysis, each.Index)
        select Rule.At(each.Rule.Span, $"this rule can never apply: {fault}", "change the condition that shuts the others out, or remove the rule");

    private static string FaultOf(PolicyAnalysis analysis, int rule)
    {
        var sides = analysis.Policy.SidesOf(rule);
        if (Bits.IsEmpty(sides[Side.People])) return "nobody is in its set of people";
        if (Bits.IsEmpty(sides[Side.Sites])) return "no site is in its set of sites";
        if (Bits.IsEmpty(analysis.Policy.RuleTimes[rule])) return "there is no time at which all of its times hold";
        return analysis.Table.Rules[rule].AuthorisedLesson && !LessonReach.ReachesPupils(analysis, rule)
            ? "lessons are authorised for pupils only, and no pupil is in its set of people"
            : "there is no place in which all of its places hold";
    }
}
