using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Tests.Replays;

/// <summary>Asks whether a rule's own conditions hold: the rules of the other effect, which could hide it, are made rules for nobody.</summary>
internal sealed class RuleProbe(PolicyDocument document, Example example)
{
    public bool Applies(int rule)
    {
        var alike = document with { Rules = [.. document.Rules.Select(each => each.Effect == document.Rules[rule].Effect ? each : ForNobody(each))] };
        var compiled = new CompiledPolicy(PolicyCompiler.Compile(alike));
        return compiled.DecidingRules(example.In(compiled)).Contains(rule);
    }

    /// <summary>The rule stays, and with it the sites that it governs and that lessons may be authorised for.</summary>
    private static AccessRule ForNobody(AccessRule rule) => rule with
    {
        People = new SetExpression<PeopleValue>.Combination(SetOperator.Difference, rule.People, rule.People, rule.People.Span),
    };
}
