using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Space;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1002: Allow without any condition for Everyone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenToEveryone : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1002", FindingSeverity.Warning, "Allow without any condition for Everyone", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Each
        let table = evidence.Analysis.Table.Rules[each.Index]
        where table is { Effect: Effect.Allow, AuthorisedLesson: false, Permissions.Count: 0 } && IsForEveryone(evidence.Analysis, each.Index) && IsAlwaysAndEverywhere(evidence.Analysis, each.Index)
        let opened = evidence.Analysis.Policy.Applies(each.Index).Except(evidence.Analysis.Policy.Denied)
        where !opened.IsEmpty
        select Rule.Over(
            opened,
            each.Rule.Span,
            "this opens its sites to everyone, everywhere and always, the youngest pupils included, unless a Deny keeps them out",
            "say for whom it is, or leave the rule out: what no rule speaks of is left to the school's filter");

    private static bool IsForEveryone(PolicyAnalysis analysis, int rule) => Bits.Count(analysis.Policy.SidesOf(rule)[Side.People]) == analysis.Policy.People.Length;

    private static bool IsAlwaysAndEverywhere(PolicyAnalysis analysis, int rule) =>
        Bits.Count(analysis.Policy.SidesOf(rule)[Side.Places]) == analysis.Policy.Places.Length && Bits.Count(analysis.Policy.RuleTimes[rule]) == analysis.Space.Counts.Times;
}
