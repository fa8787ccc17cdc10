using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Oracle;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Decisions.Reasons;

[TestClass]
public sealed class RuleReasonsTests
{
    [TestMethod]
    public void Reasons_combine_to_exactly_what_is_decided() => EachCase((desk, circumstances, reasons) =>
    {
        var situation = circumstances.In(desk.Compiled);
        var applying = reasons.Where(reason => reason.Applies).ToList();
        var denying = applying.FindAll(reason => RuleOf(desk, reason) is Effect.Deny);
        var outcome = reasons.All(reason => !Holds(reason, RuleCondition.Site)) ? Outcome.Ungoverned
            : denying.Count > 0 ? Outcome.Denied
            : applying.Count > 0 ? Outcome.Allowed
            : Outcome.Default;

        Assert.AreEqual(desk.Compiled.Decide(situation).Outcome, outcome);
        CollectionAssert.AreEqual(desk.Compiled.DecidingRules(situation).ToArray(), (denying.Count > 0 ? denying : applying).Select(reason => reason.Rule).ToArray());
        CollectionAssert.AreEqual(desk.Compiled.DecidingRules(situation).ToArray(), reasons.Where(reason => reason.Decides).Select(reason => reason.Rule).ToArray());
    });

    [TestMethod]
    public void Every_rule_has_its_reason_in_source_order() => EachCase((desk, _, reasons) =>
        CollectionAssert.AreEqual(Enumerable.Range(0, desk.Document.Rules.Count).ToArray(), reasons.Select(reason => reason.Rule).ToArray()));

    [TestMethod]
    public void Each_condition_holds_as_by_the_oracle_and_one_that_is_not_stated_always_does() => Seeds.Each(300, random =>
    {
        var desk = new Desk(RandomDocument.Next(random), School.British);
        var scenario = RandomScenario.Next(random);
        var minute = RandomScenario.Minute(random, School.British);
        var oracle = new OracleCase(desk.Document, School.British, scenario);

        foreach (var reason in RuleReasons.Of(desk.Compiled, desk.Circumstances(scenario, minute)))
        {
            foreach (var condition in Enum.GetValues<RuleCondition>())
            {
                var stated = reason.Conditions.SingleOrDefault(each => each.Condition == condition);
                Assert.AreEqual(oracle.Holds(condition, reason.Rule, minute), stated is null || stated.Holds, $"rule {reason.Rule}, {condition}: {stated?.Words}");
            }
        }
    });

    private static bool Holds(RuleReason reason, RuleCondition condition) => reason.Conditions.Single(each => each.Condition == condition).Holds;

    private static Effect RuleOf(Desk desk, RuleReason reason) => desk.Compiled.Table.Rules[reason.Rule].Effect;

    private static void EachCase(Action<Desk, Circumstances, IReadOnlyList<RuleReason>> property) => Seeds.Each(600, random =>
    {
        var desk = new Desk(RandomDocument.Next(random, mostRules: random.From(3, 12, 80)), School.British);
        var circumstances = desk.Circumstances(RandomScenario.Next(random), RandomScenario.Minute(random, School.British));
        property(desk, circumstances, RuleReasons.Of(desk.Compiled, circumstances));
    });
}
