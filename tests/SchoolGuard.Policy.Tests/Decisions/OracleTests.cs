using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Decisions;

/// <summary>The product against the oracle over random policies, situations and instants. A failure names its seed.</summary>
[TestClass]
public sealed class OracleTests
{
    private static readonly School[] AllSchools = [School.British, School.British, School.Havana, School.WithoutCalendar];

    [TestMethod]
    public void Outcome_and_deciding_rules_are_the_oracles() => Seeds.Each(1_500, random =>
    {
        var desk = new Desk(RandomDocument.Next(random), random.From(AllSchools));
        for (var situation = 0; situation < 8; situation++)
        {
            var scenario = RandomScenario.Next(random);
            for (var instant = 0; instant < 5; instant++) desk.Agree(scenario, RandomScenario.Minute(random, desk.School));
        }
    });

    [TestMethod]
    public void Policies_of_more_rules_than_a_mask_word_has_bits_are_decided_as_by_the_oracle() => Seeds.Each(60, random =>
    {
        var desk = new Desk(RandomDocument.Next(random, mostRules: 200), School.British);
        for (var situation = 0; situation < 20; situation++) desk.Agree(RandomScenario.Next(random), RandomScenario.Minute(random, desk.School));
    });

    [TestMethod]
    public void The_order_of_rules_never_matters() => Seeds.Each(600, random =>
    {
        var document = RandomDocument.Next(random);
        var order = Enumerable.Range(0, document.Rules.Count).ToArray();
        random.Shuffle(order);
        var written = new Desk(document, School.British);
        var shuffled = new Desk(document with { Rules = [.. order.Select(index => document.Rules[index])] }, School.British);
        for (var situation = 0; situation < 10; situation++)
        {
            var scenario = RandomScenario.Next(random);
            var minute = RandomScenario.Minute(random, School.British);
            var ours = written.Situation(scenario, minute);
            var theirs = shuffled.Situation(scenario, minute);
            Assert.AreEqual(written.Compiled.Decide(ours).Outcome, shuffled.Compiled.Decide(theirs).Outcome);
            CollectionAssert.AreEquivalent(
                written.Compiled.DecidingRules(ours).ToArray(),
                shuffled.Compiled.DecidingRules(theirs).Select(index => order[index]).ToArray());
        }
    });
}
