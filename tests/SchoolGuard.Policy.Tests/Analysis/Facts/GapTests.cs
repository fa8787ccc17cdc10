using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Space.Words;

namespace SchoolGuard.Policy.Tests.Analysis.Facts;

[TestClass]
public sealed class GapTests
{
    [TestMethod]
    public void Gaps_are_those_of_a_scan_minute_by_minute() => Seeds.Each(60, random =>
    {
        var document = RandomDocument.Next(random, mostRules: 5, minutesOfDay: [0, 4, 9, 600, 605, 614, 615, 620, 1427, 1435, 1439]);
        var analysis = PolicyAnalysis.TryCreate(document, RawValues.Catalogue, out var overflow);
        Assert.IsNotNull(analysis, overflow?.ToString());

        GapCheck.Check(new Enumerator(analysis.Space, [document], everyMinute: true), analysis);
    });

    [TestMethod]
    public void A_gap_is_the_stretch_itself_and_not_the_night() =>
        Assert.AreEqual("Mon-Fri 12:00-12:10 in term", When("""
            Allow(SocialMedia).To(Pupils).During(SchoolDays.Between("08:30", "12:00")).Citing("1");
            Allow(SocialMedia).To(Pupils).During(SchoolDays.Between("12:10", "15:45")).Citing("2");
            """));

    [TestMethod]
    public void A_gap_may_lie_across_midnight() =>
        Assert.AreEqual("Mon 23:55-24:00; Tue 00:00-00:05", When("""
            Deny(SocialMedia).To(Pupils).During(Monday.Between("20:00", "23:55")).Citing("1");
            Deny(SocialMedia).To(Pupils).During(Tuesday.Between("00:05", "08:00")).Citing("2");
            """));

    [TestMethod]
    public void A_gap_names_the_rules_before_and_after_it()
    {
        var gap = Worded.Analysis("""
            Deny(SocialMedia).To(Staff).Citing("1");
            Allow(SocialMedia).To(Pupils).During(Monday.Between("08:30", "12:00")).Citing("2");
            Deny(SocialMedia).To(Pupils).During(Tuesday).Citing("3");
            Allow(SocialMedia).To(Pupils).During(Monday.Between("12:14", "15:45")).Citing("4");
            """).Gaps.Single();

        Assert.IsFalse(gap.IsDenied);
        CollectionAssert.AreEqual(new[] { 1, 3 }, gap.Rules.ToArray());
        Assert.AreEqual("a pupil in Nursery, Monday 12:00, on site, no lesson, facebook.com", gap.Region.Pick()?.ToString());
        Assert.AreEqual(14, gap.Region.MinutesPerWeek);
    }

    [TestMethod]
    [DataRow("Allow(SocialMedia).To(Pupils).During(Monday.Between(\"12:15\", \"15:45\")).Citing(\"2\");", DisplayName = "a quarter of an hour")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Monday.Between(\"12:05\", \"15:45\")).Citing(\"2\");", DisplayName = "allowed before and denied after")]
    [DataRow("Allow(SocialMedia).To(Staff).During(Monday.Between(\"12:05\", \"15:45\")).Citing(\"2\");", DisplayName = "for others")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Monday.Between(\"12:00\", \"12:05\")).Citing(\"2\"); Allow(SocialMedia).To(Pupils).During(Monday.Between(\"12:05\", \"13:00\")).Citing(\"3\");", DisplayName = "denied on purpose")]
    public void No_gap(string second) =>
        Assert.IsEmpty(Worded.Analysis($"Allow(SocialMedia).To(Pupils).During(Monday.Between(\"08:30\", \"12:00\")).Citing(\"1\");\n{second}").Gaps);

    private static string When(string rules) => Worded.Analysis(rules).Gaps.Single().Region.Boxes().Single().When;
}
