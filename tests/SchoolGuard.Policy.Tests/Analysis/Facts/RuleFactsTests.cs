using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Space.Regions;
using SchoolGuard.Policy.Tests.Space.Words;

namespace SchoolGuard.Policy.Tests.Analysis.Facts;

[TestClass]
public sealed class RuleFactsTests
{
    [TestMethod]
    public void Where_a_rule_decides_applies_and_is_overridden_is_what_every_situation_says() => Seeds.Each(250, random =>
    {
        var document = RandomDocument.Next(random, mostRules: 6);
        var analysis = PolicyAnalysis.TryCreate(document, RawValues.Catalogue, out var overflow);
        Assert.IsNotNull(analysis, overflow?.ToString());
        var every = new Enumerator(analysis.Space, [document]);

        for (var rule = 0; rule < document.Rules.Count; rule++)
        {
            CheckDeciding(every, analysis.Rules[rule], rule);
            BoxCheck.ArePreciselyThe(analysis.Policy.Applies(rule), analysis.Space, Covering.BoxesOf(analysis, rule));
            BoxCheck.ArePreciselyThe(analysis.Policy.Applies(rule).Intersect(analysis.Policy.Denied), analysis.Space, Covering.OverriddenBoxesOf(analysis, rule));
        }

        CheckDefaultOnly(every, analysis);
    });

    [TestMethod]
    public void A_rule_within_another_is_removable_and_covered_by_it()
    {
        var analysis = Worded.Analysis("""
            Allow(SocialMedia).To(Class(9)).Citing("1");
            Allow(SocialMedia).To(Pupils).Citing("2");
            """);

        Assert.IsTrue(analysis.Rules[0].IsRemovable);
        Assert.IsFalse(analysis.Rules[1].IsRemovable);
        CollectionAssert.AreEqual(new[] { 1 }, Covering.Of(analysis, 0).ToArray());
    }

    [TestMethod]
    public void A_rule_may_be_covered_by_several_that_allow_and_deny()
    {
        var analysis = Worded.Analysis("""
            Allow(SocialMedia).To(Staff).Citing("1");
            Allow(SocialMedia).To(Staff).During(Weekdays).Citing("2");
            Deny(SocialMedia).To(Staff).During(Weekends).Citing("3");
            """);

        Assert.IsTrue(analysis.Rules[0].IsRemovable);
        CollectionAssert.AreEqual(new[] { 1, 2 }, Covering.Of(analysis, 0).ToArray());
    }

    [TestMethod]
    public void A_Deny_that_says_what_would_be_closed_anyway_says_so_on_purpose()
    {
        var facts = Worded.Analysis("""
            Allow(SocialMedia).To(Staff).Citing("1");
            Deny(SocialMedia).To(Pupils).Citing("2");
            """).Rules[1];

        Assert.IsFalse(facts.IsRemovable);
        Assert.IsTrue(facts.Decides);
        Assert.IsFalse(facts.GovernsAlone);
    }

    [TestMethod]
    public void A_rule_that_alone_governs_a_site_is_needed_even_if_it_never_decides()
    {
        var facts = Worded.Analysis("Allow(SocialMedia).To(Pupils & Staff).Citing(\"1\");").Rules[0];

        Assert.IsFalse(facts.IsPossible);
        Assert.IsFalse(facts.Decides);
        Assert.IsTrue(facts.GovernsAlone);
        Assert.IsFalse(facts.IsRemovable);
    }

    [TestMethod]
    public void An_Allow_is_overridden_where_a_Deny_applies()
    {
        var analysis = Worded.Analysis("""
            Allow(SocialMedia).To(Staff).Citing("1");
            Deny(SocialMedia).To(Staff).During(SchoolDays).Citing("2");
            Allow(SocialMedia).To(Staff).During(SchoolDays.Between("12:00", "13:00")).Citing("3");
            """);

        Assert.IsTrue(analysis.Rules[0] is { HasEffect: true, IsOverriddenSomewhere: true });
        Assert.IsTrue(analysis.Rules[2] is { HasEffect: false, IsOverriddenSomewhere: true, IsPossible: true });
        CollectionAssert.AreEqual(new[] { 1 }, Covering.Overriding(analysis, 2).ToArray());
    }

    private static void CheckDeciding(Enumerator every, RuleFacts facts, int rule)
    {
        var deciding = (
            from row in every.Rows
            from time in every.Times
            where every.Policy.Deciding(row.At(time)) == 1UL << rule
            select (Row: every.Space.PlaceOf(row.Row), Time: time.Class)).ToList();

        AreEqual(deciding.Select(each => each.Row.Person), facts.DecidingPeople, $"people for whom rule {rule} decides");
        AreEqual(deciding.Select(each => each.Row.Site), facts.DecidingSites, $"sites for which rule {rule} decides");
        AreEqual(deciding.Select(each => each.Row.Place), facts.DecidingPlaces, $"places in which rule {rule} decides");
        AreEqual(deciding.Select(each => each.Time), facts.DecidingTimes, $"times at which rule {rule} decides");
    }

    private static void AreEqual(IEnumerable<int> expected, ulong[] actual, string what) =>
        CollectionAssert.AreEqual(expected.Distinct().Order().ToArray(), Bits.Members(actual).ToArray(), what);

    private static void CheckDefaultOnly(Enumerator every, PolicyAnalysis analysis)
    {
        var pairs = every.Rows.GroupBy(row => (every.Space.PlaceOf(row.Row).Person, every.Space.PlaceOf(row.Row).Site))
            .Where(pair => pair.All(row => every.Times.All(time => every.Policy.OutcomeOf(row.At(time)) is Outcome.Default)))
            .Select(pair => pair.Key)
            .ToHashSet();
        var boxes = analysis.DefaultOnly;
        var actual = boxes.SelectMany(box => PolicySpace.RowsIn(box.Sides)).ToList();

        Assert.IsTrue(pairs.SetEquals(actual.Select(row => (row.Person, row.Site))), "people and sites for whom no rule ever applies");
        Assert.HasCount(pairs.Count * every.Space.RowsOfPair, actual);
        Assert.IsTrue(boxes.All(box => Bits.Count(box.Times) == every.Space.Times.Count));
        BoxCheck.NoneCouldBeOne(boxes);
    }
}
