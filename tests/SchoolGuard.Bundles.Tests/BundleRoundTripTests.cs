using System.Text.Json;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Bundles.Tests;

[TestClass]
public sealed class BundleRoundTripTests
{
    public static IEnumerable<string> CorpusNames => Tables.CorpusNames;

    [TestMethod]
    public void A_random_policy_decides_alike_before_and_after_its_bundle() => Seeds.Each(300, random =>
    {
        var desk = new Desk(RandomDocument.Next(random), School.British);
        var ours = desk.Compiled;
        var theirs = new CompiledPolicy(Reread(ours.Table, counter: 7));
        for (var situation = 0; situation < 40; situation++)
        {
            var circumstances = desk.Circumstances(RandomScenario.Next(random), RandomScenario.Minute(random, School.British));
            var expected = circumstances.In(ours);
            var actual = circumstances.In(theirs);
            Assert.AreEqual(ours.Decide(expected), theirs.Decide(actual));
            Assert.IsTrue(ours.DecidingRules(expected).SequenceEqual(theirs.DecidingRules(actual)));
        }
    });

    [TestMethod]
    public void Nothing_of_a_random_policy_is_lost_in_its_bundle() => Seeds.Each(200, random =>
    {
        var table = PolicyCompiler.Compile(RandomDocument.Next(random));

        var again = Reread(table, 3);

        CollectionAssert.AreEqual(BundleWriter.Payload(table, 3), BundleWriter.Payload(again, 3));
        Assert.AreEqual(JsonSerializer.Serialize(table), JsonSerializer.Serialize(again), "every property of the table");
    });

    [TestMethod]
    public void Whatever_a_rule_says_comes_back_as_it_was()
    {
        foreach (var words in new[] { "", " ", "\0", "\r\n", "\u202E", "Ünïcode", "\U0001F600", new string('x', 100_000) })
            Assert.AreEqual(words, Reread(Tables.Small with { Rules = [Tables.Small.Rules[0] with { Rationale = words, Text = words, Clause = words }] }, 1).Rules[0].Rationale);
    }

    [TestMethod]
    public void Half_a_character_in_a_comment_does_no_harm() =>
        Assert.AreEqual("\uFFFD", Reread(Tables.Small with { Rules = [Tables.Small.Rules[0] with { Rationale = "\uD800" }] }, 1).Rules[0].Rationale);

    [TestMethod]
    public void What_rules_say_for_people_is_in_the_bundle()
    {
        var table = Reread(Tables.Full, counter: 1);

        Assert.AreEqual(Tables.Full.Header, table.Header);
        Assert.AreEqual("Why.", table.Rules[0].Rationale);
        Assert.AreEqual(Tables.Full.Rules[0].Text, table.Rules[0].Text);
        Assert.AreEqual("3, 4", string.Join(", ", table.Rules.Select(rule => rule.Line)));
        Assert.AreEqual(Tables.Full.PostingRules[0].Account, table.PostingRules[0].Account);
        Assert.HasCount(2, table.Proofs[0].Conditions);
    }

    [TestMethod]
    [DataRow(1UL)]
    [DataRow(ulong.MaxValue)]
    public void The_counter_is_in_the_bundle(ulong counter) =>
        Assert.AreEqual(counter, Signer.Read(BundleWriter.Write(Tables.Small, counter, Signer.Key)).Bundle!.Counter);

    [TestMethod]
    [DynamicData(nameof(CorpusNames))]
    public void The_same_source_and_counter_always_give_the_same_payload(string name) =>
        CollectionAssert.AreEqual(BundleWriter.Payload(Tables.Corpus(name), 5), BundleWriter.Payload(Tables.Corpus(name), 5));

    [TestMethod]
    public void A_bundle_without_counter_cannot_be_written() =>
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => BundleWriter.Payload(Tables.Small, 0));

    private static PolicyTable Reread(PolicyTable table, ulong counter)
    {
        var result = Signer.Read(BundleWriter.Write(table, counter, Signer.Key));
        Assert.IsNotNull(result.Bundle, result.Refusal?.Message);
        Assert.AreEqual(counter, result.Bundle.Counter);
        return result.Bundle.Policy;
    }
}
