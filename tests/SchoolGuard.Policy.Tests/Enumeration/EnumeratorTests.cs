using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Tests.Oracle;
using SchoolGuard.Policy.Tests.Randomness;

namespace SchoolGuard.Policy.Tests.Enumeration;

[TestClass]
public sealed class EnumeratorTests
{
    [TestMethod]
    public void A_situation_settled_value_by_value_is_decided_as_by_the_oracle() => Seeds.Each(300, random =>
    {
        var document = RandomDocument.Next(random, mostRules: 6);
        var space = PolicySpace.TryCreate(RawValues.Catalogue, [PolicyCompiler.Compile(document)], out var overflow);
        Assert.IsNotNull(space, overflow?.ToString());
        var every = new Enumerator(space, [document]);
        for (var trial = 0; trial < 20; trial++)
        {
            var row = random.From([.. every.Rows]);
            var time = random.From([.. every.Times]);
            var minute = random.From([.. time.Alike]);
            var scenario = row.Scenario with { Lesson = row.LessonMinutes is null ? null : ["AllSites"], LessonMinutes = row.LessonMinutes ?? 0 };
            var verdict = new OracleCase(document, EveryKindOfDay.School, scenario).At(EveryKindOfDay.School.MinuteOf(EveryKindOfDay.At(minute.Week, minute.Minute)));

            Assert.AreEqual(verdict.Outcome, every.Policy.OutcomeOf(row.At(time)));
            Assert.AreEqual(verdict.Rules.Aggregate(0UL, (all, rule) => all | (1UL << rule)), every.Policy.Deciding(row.At(time)));
        }
    });
}
