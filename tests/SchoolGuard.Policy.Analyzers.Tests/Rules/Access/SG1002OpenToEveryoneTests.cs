using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1002OpenToEveryoneTests
{
    private const string Id = "SG1002";

    [TestMethod]
    public void An_allow_for_everyone_without_a_condition_is_reported()
    {
        var finding = Expect.Findings(Id, "[|Allow(SocialGames).To(Everyone).Citing(\"1\");|]").Single();

        Assert.AreEqual("everyone, SocialGames, any time", finding.Region);
        Assert.AreEqual(7 * 24 * 60, finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Nursery, Tuesday 10:14, on site, no lesson, ", finding.Example!.ToString());
    }

    [TestMethod]
    [DataRow("Pupils | Staff | Visitors", "")]
    [DataRow("ClassesFrom(Nursery, to: 13) | Staff | Visitors", "")]
    [DataRow("Everyone", ".In(AnyPlace)")]
    [DataRow("Everyone", ".In(OnSite | OffSite)")]
    [DataRow("Everyone", ".During(AnyTime)")]
    [DataRow("Everyone", ".During(Weekdays | Weekends)")]
    [DataRow("Everyone", ".During(TermTime | Holidays)")]
    [DataRow("Group(\"Prefects\") | (Everyone - Group(\"Prefects\"))", "")]
    public void However_everyone_and_always_are_said(string people, string conditions) =>
        Assert.IsTrue(Policies.Review($"{Policies.Header}Allow(Blogs).To({people}){conditions}.Citing(\"1\");").Findings.Any(finding => finding.Descriptor.Id is Id));

    [TestMethod]
    [DataRow("Pupils | Staff", "", DisplayName = "visitors are left out")]
    [DataRow("ClassesFrom(Reception, to: 13) | Staff | Visitors", "", DisplayName = "Nursery is left out")]
    [DataRow("Everyone - Group(\"Detention\")", "", DisplayName = "a group is left out")]
    [DataRow("Everyone", ".In(OnSite)")]
    [DataRow("Everyone", ".In(Place(\"Library\") | OffSite)", DisplayName = "the rest of the site is left out")]
    [DataRow("Everyone", ".During(TermTime)")]
    [DataRow("Everyone", ".Outside(Monday.Between(\"08:00\", \"08:01\"))", DisplayName = "one minute is left out")]
    [DataRow("Everyone", ".During(AuthorisedLesson)")]
    [DataRow("Everyone", ".With(Permission(\"Head\"))")]
    public void Any_condition_or_anybody_left_out_is_none(string people, string conditions) => Expect.Findings(Id, $"Allow(Blogs).To({people}){conditions}.Citing(\"1\");");

    [TestMethod]
    public void A_deny_for_everyone_is_none() => Expect.Findings(Id, "Deny(Blogs).To(Everyone).Citing(\"1\");");

    [TestMethod]
    public void Exceptions_are_left_out_of_what_is_opened()
    {
        var finding = Expect.Findings(Id, """
            {|SG1007:[|Allow(Blogs).To(Everyone).Citing("1");|]|}
            Deny(Blogs).To(ClassesFrom(Nursery, to: 8)).Citing("1");
            """).Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("Classes 9 to 13, staff and visitors, Blogs, any time", finding.Region);
    }

    [TestMethod]
    public void One_that_opens_nothing_at_all_is_reported_for_that_only() => Expect.Findings(Id, """
        {|SG1006:Allow(Blogs).To(Everyone).Citing("1");|}
        Deny(SocialMedia).To(Everyone).Citing("1");
        """);

    [TestMethod]
    public void Each_such_rule_is_reported_in_any_order() =>
        Expect.FindingsInAnyOrder(Id, "[|Allow(Blogs).To(Everyone).Citing(\"1\");|]", "[|Allow(Hosts(\"example.org\")).To(Everyone).Citing(\"2\");|]", "Allow(Forums).To(Staff).Citing(\"3\");");
}
