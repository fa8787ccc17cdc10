using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Coverage;

[TestClass]
public sealed class SG2002ShortGapTests
{
    private const string Id = "SG2002";

    /// <summary>Everybody else is spoken of, so that only gaps are found.</summary>
    private const string Rest = "\nDeny(Blogs).To(Everyone - Class(9)).Citing(\"9\");";

    [TestMethod]
    public void Minutes_between_two_stretches_that_are_open_are_reported_with_both_rules()
    {
        var finding = Expect.Findings(Id, """
            [|Allow(Blogs).To(Class(9)).During(SchoolDays.Between("08:30", "12:29")).Citing("1");|]
            Allow(Blogs).To(Class(9)).During(SchoolDays.Between("12:30", "15:45")).Citing("2");
            """ + Rest).Single();

        Assert.AreEqual("a short gap: no rule speaks of these minutes, and just before and just after it is allowed", finding.Message);
        Assert.AreEqual("3: decides beside the gap", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("Class 9, Blogs, Mon-Fri 12:29-12:30 in term", finding.Region);
        Assert.AreEqual(5, finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Class 9, Monday 12:29, on site, no lesson, ", finding.Example!.ToString());
    }

    [TestMethod]
    public void Minutes_between_two_stretches_that_are_denied_are_reported_too()
    {
        var finding = Expect.Findings(Id, """
            [|Deny(Blogs).To(Class(9)).During(Monday.Between("10:10", "11:00")).Citing("1");|]
            Deny(Blogs).To(Class(9)).During(Monday.Between("09:00", "10:00")).Citing("2");
            """ + Rest).Single();

        Assert.EndsWith("it is denied", finding.Message);
        Assert.AreEqual("Class 9, Blogs, Mon 10:00-10:10", finding.Region);
        Assert.AreEqual(10, finding.MinutesPerWeek);
    }

    [TestMethod]
    [DataRow("12:29", DisplayName = "one minute")]
    [DataRow("12:16", DisplayName = "fourteen minutes")]
    public void Less_than_a_quarter_of_an_hour_is_a_gap(string end) =>
        Expect.Findings(Id, $"[|Allow(Blogs).To(Class(9)).During(Monday.Between(\"08:30\", \"{end}\")).Citing(\"1\");|]\nAllow(Blogs).To(Class(9)).During(Monday.Between(\"12:30\", \"15:45\")).Citing(\"2\");{Rest}");

    [TestMethod]
    [DataRow("12:30", DisplayName = "times that meet")]
    [DataRow("12:15", DisplayName = "a quarter of an hour")]
    [DataRow("13:00", DisplayName = "times that overlap")]
    public void Neither_no_pause_nor_a_longer_one_is(string end) =>
        Expect.Findings(Id, $"Allow(Blogs).To(Class(9)).During(Monday.Between(\"08:30\", \"{end}\")).Citing(\"1\");\nAllow(Blogs).To(Class(9)).During(Monday.Between(\"12:30\", \"15:45\")).Citing(\"2\");{Rest}");

    [TestMethod]
    public void Between_open_and_denied_there_is_none() => Expect.Findings(Id, """
        Allow(Blogs).To(Class(9)).During(Monday.Between("08:30", "12:29")).Citing("1");
        Deny(Blogs).To(Class(9)).During(Monday.Between("12:30", "15:45")).Citing("2");
        """ + Rest);

    [TestMethod]
    public void A_pause_that_a_third_rule_decides_is_none() => Expect.Findings(Id, """
        Allow(Blogs).To(Class(9)).During(Monday.Between("08:30", "12:25")).Citing("1");
        Deny(Blogs).To(Class(9)).During(Monday.Between("12:25", "12:30")).Citing("2");
        Allow(Blogs).To(Class(9)).During(Monday.Between("12:30", "15:45")).Citing("3");
        """ + Rest);

    [TestMethod]
    public void Rules_for_other_people_or_sites_or_places_leave_none() => Expect.Findings(Id, """
        Allow(Blogs).To(Class(9)).During(Monday.Between("08:30", "12:29")).Citing("1");
        Allow(Blogs).To(Class(10)).During(Monday.Between("12:30", "15:45")).Citing("2");
        Allow(Forums).To(Class(9)).During(Monday.Between("12:30", "15:45")).Citing("3");
        Deny(Forums).To(Everyone - Class(9)).Citing("4");
        Deny(Blogs).To(Everyone - Classes(9, 10)).Citing("5");
        """);

    [TestMethod]
    public void It_may_lie_across_midnight()
    {
        var finding = Expect.Findings(Id, """
            [|Allow(Blogs).To(Class(9)).During(Saturday.Between("20:00", "23:55")).Citing("1");|]
            Allow(Blogs).To(Class(9)).During(Sunday.Between("00:05", "04:00")).Citing("2");
            """ + Rest).Single();

        Assert.AreEqual("Class 9, Blogs, Sat 23:55-00:00; Sun 00:00-00:05", finding.Region!.Replace("24:00", "00:00", StringComparison.Ordinal));
        Assert.AreEqual(10, finding.MinutesPerWeek);
    }

    [TestMethod]
    public void It_may_lie_between_the_week_s_end_and_its_beginning() => Expect.Findings(Id, """
        [|Allow(Blogs).To(Class(9)).During(Sunday.Between("20:00", "23:55")).Citing("1");|]
        Allow(Blogs).To(Class(9)).During(Monday.Between("00:05", "04:00")).Citing("2");
        """ + Rest);

    [TestMethod]
    public void It_may_lie_in_one_place_only()
    {
        var finding = Expect.Findings(Id, """
            [|Allow(Blogs).To(Class(9)).In(Place("Hall")).During(Monday.Between("08:30", "12:29")).Citing("1");|]
            Allow(Blogs).To(Class(9)).In(OnSite).During(Monday.Between("12:30", "15:45")).Citing("2");
            """ + Rest).Single();

        Assert.AreEqual("Class 9, Blogs, in Hall, Mon 12:29-12:30", finding.Region);
    }

    [TestMethod]
    public void It_may_lie_in_lessons_only()
    {
        var finding = Expect.Findings(Id, """
            [|Allow(Blogs).To(Class(9)).During(AuthorisedLesson).During(Monday.Between("08:30", "12:29")).Citing("1");|]
            Allow(Blogs).To(Class(9)).During(AuthorisedLesson).During(Monday.Between("12:30", "15:45")).Citing("2");
            """ + Rest).Single();

        Assert.AreEqual("Class 9, Blogs, Mon 12:29-12:30, in a lesson", finding.Region);
    }

    [TestMethod]
    public void Each_gap_is_reported_and_its_minutes_are_its_own()
    {
        var findings = Expect.Findings(Id, """
            [|Allow(Blogs).To(Class(9)).During(Monday.Between("08:00", "09:00")).Citing("1");|]
            [|Allow(Blogs).To(Class(9)).During(Monday.Between("09:05", "10:00")).Citing("2");|]
            Allow(Blogs).To(Class(9)).During(Monday.Between("10:05", "11:00")).Citing("3");
            """ + Rest);

        Assert.AreEqual("Class 9, Blogs, Mon 09:00-09:05; Class 9, Blogs, Mon 10:00-10:05", string.Join("; ", findings.Select(finding => finding.Region)));
    }

    [TestMethod]
    public void The_same_gap_in_any_order()
    {
        const string early = "Allow(Blogs).To(Class(9)).During(Monday.Between(\"08:30\", \"12:29\")).Citing(\"1\");";
        const string late = "Allow(Blogs).To(Class(9)).During(Monday.Between(\"12:30\", \"15:45\")).Citing(\"2\");";

        var one = Expect.Findings(Id, $"[|{early}|]\n{late}{Rest}").Single();
        var other = Expect.Findings(Id, $"[|{late}|]\n{early}{Rest}").Single();

        Assert.AreEqual(one.Region, other.Region);
        Assert.AreEqual(one.Example!.ToString(), other.Example!.ToString());
    }

    /// <summary>Distant stretches that the same rules decide are one kind of time, and yet only the minutes beside them are a gap.</summary>
    [TestMethod]
    public void What_is_like_the_gap_elsewhere_in_the_week_is_no_part_of_it()
    {
        var finding = Expect.Findings(Id, """
            [|Deny(Blogs).To(Class(9)).During(Monday.Between("09:00", "10:00")).Citing("1");|]
            Deny(Blogs).To(Class(9)).During(Monday.Between("10:10", "11:00")).Citing("2");
            Deny(Blogs).To(Class(9)).During(Friday).Citing("3");
            """ + Rest).Single();

        Assert.AreEqual("Class 9, Blogs, Mon 10:00-10:10", finding.Region);
        Assert.AreEqual(10, finding.MinutesPerWeek);
    }
}
