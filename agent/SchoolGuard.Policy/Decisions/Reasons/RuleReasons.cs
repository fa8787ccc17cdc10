using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Decisions.Reasons;

/// <summary>
/// Explains decisions. Whether a condition holds is read off the same sets of rules that <see cref="CompiledPolicy.Decide"/> intersects; only the
/// words are added.
/// </summary>
public static class RuleReasons
{
    /// <summary>Every access rule in source order, with each condition that it states.</summary>
    public static IReadOnlyList<RuleReason> Of(CompiledPolicy policy, Circumstances circumstances)
    {
        var situation = circumstances.In(policy);
        var deciding = policy.DecidingRules(situation);
        var words = new ReasonWords(policy, circumstances, situation);
        return [.. policy.Table.Rules.Select((rule, index) => new RuleReason(index, deciding.Contains(index), ConditionsOf(rule, index)))];

        IReadOnlyList<ConditionReason> ConditionsOf(TableRule rule, int index) =>
        [
            .. StatedBy(rule).Select(condition =>
            {
                var holds = policy.Holds(condition, index, situation);
                return new ConditionReason(condition, holds, words.For(condition, rule, holds));
            }),
        ];
    }

    private static IEnumerable<RuleCondition> StatedBy(TableRule rule)
    {
        yield return RuleCondition.Who;
        yield return RuleCondition.Site;
        if (rule.Places is not null) yield return RuleCondition.Where;
        if (rule.Times is not null) yield return RuleCondition.When;
        if (rule.AuthorisedLesson) yield return RuleCondition.Lesson;
        if (rule.Permissions.Count > 0) yield return RuleCondition.Permission;
    }
}
