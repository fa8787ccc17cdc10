using System.Numerics;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Tests.Enumeration;

namespace SchoolGuard.Policy.Tests.Analysis.Facts;

/// <summary>The facts about each rule of a policy, against every situation with the rule and without it.</summary>
internal static class RuleFactsCheck
{
    public static void Check(Enumerator every, PolicyAnalysis analysis)
    {
        var policy = every.Policy;
        var changing = every.RulesOf(situation => Changing(policy, situation.Held));
        var deciding = every.RulesOf(situation => policy.Deciding(situation.Held));
        var aloneInDeciding = every.RulesOf(situation => BitOperations.IsPow2(policy.Deciding(situation.Held)) ? policy.Deciding(situation.Held) : 0);
        var aloneInGoverning = every.RulesOf(situation => BitOperations.IsPow2(situation.Held.About) ? situation.Held.About : 0);
        var possible = every.RulesOf(situation => situation.IsKnown ? policy.Applying(situation.Held) : 0);
        var overridden = every.RulesOf(situation => policy.OutcomeOf(situation.Held) is Outcome.Denied ? policy.Applying(situation.Held) & ~policy.Denials : 0);

        Assert.AreEqual(changing, Bits(analysis, facts => !facts.IsRemovable), "not removable");
        Assert.AreEqual(deciding, Bits(analysis, facts => facts.HasEffect), "has effect");
        Assert.AreEqual(aloneInDeciding, Bits(analysis, facts => facts.Decides), "decides");
        Assert.AreEqual(aloneInGoverning, Bits(analysis, facts => facts.GovernsAlone), "governs alone");
        Assert.AreEqual(possible, Bits(analysis, facts => facts.IsPossible), "possible");
        Assert.AreEqual(overridden, Bits(analysis, facts => facts.IsOverriddenSomewhere), "overridden somewhere");
        for (var rule = 0; rule < analysis.Rules.Count; rule++) CheckCovering(every, analysis, rule);
    }

    /// <summary>The rules without which the outcome would be another.</summary>
    private static ulong Changing(SettledPolicy policy, in Held situation)
    {
        var changing = 0UL;
        for (var rule = 0; rule < policy.Document.Rules.Count; rule++)
        {
            if (policy.OutcomeOf(situation, kept: ~(1UL << rule)) != policy.OutcomeOf(situation)) changing |= 1UL << rule;
        }

        return changing;
    }

    private static void CheckCovering(Enumerator every, PolicyAnalysis analysis, int rule)
    {
        var policy = every.Policy;
        var only = 1UL << rule;
        var facts = analysis.Rules[rule];
        var isDeny = (policy.Denials & only) != 0;
        if (facts.IsRemovable) Covers(Covering.Of(analysis, rule), isDeny ? policy.Denials & ~only : ~only);
        if (isDeny) return;
        if (!facts.HasEffect) Covers(Covering.Of(analysis, rule, onlyDenials: true), policy.Denials);
        var overriding = every.RulesOf(situation => (policy.Applying(situation.Held) & only) == 0 ? 0 : policy.Applying(situation.Held) & policy.Denials);
        Assert.AreEqual(overriding, Bits(Covering.Overriding(analysis, rule)), $"overriding rule {rule}");

        void Covers(IReadOnlyList<int> covering, ulong eligible)
        {
            var named = Bits(covering);
            Assert.AreEqual(0UL, named & ~eligible, $"what covers rule {rule}");
            Assert.IsFalse(LeavesSomething(named), $"rule {rule} is not covered by {string.Join(", ", covering)}");
            foreach (var other in covering) Assert.IsTrue(LeavesSomething(named & ~(1UL << other)), $"rule {rule} is covered without {other} of {string.Join(", ", covering)}");
        }

        bool LeavesSomething(ulong named) => every.Any(situation => (policy.Applying(situation.Held) & only) != 0 && (policy.Applying(situation.Held) & named) == 0);
    }

    private static ulong Bits(PolicyAnalysis analysis, Func<RuleFacts, bool> holds) => Bits(Enumerable.Range(0, analysis.Rules.Count).Where(rule => holds(analysis.Rules[rule])));

    private static ulong Bits(IEnumerable<int> rules) => rules.Aggregate(0UL, (all, rule) => all | (1UL << rule));
}
