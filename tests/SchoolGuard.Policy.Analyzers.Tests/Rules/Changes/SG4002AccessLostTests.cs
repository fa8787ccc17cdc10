using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Changes;

[TestClass]
public sealed class SG4002AccessLostTests
{
    private const string Id = "SG4002";

    [TestMethod]
    public void A_new_deny_is_reported_with_the_rule_that_allowed_it()
    {
        var finding = Expect.FindingsOfChange(
            Id,
            """
            Allow(SocialMedia).To(Staff).Citing("1");
            """,
            """
            Allow(SocialMedia).To(Staff).Citing("1");
            [|Deny(Service("tiktok")).To(Staff).During(SchoolDays.Between("08:30", "15:45")).Citing("2");|]
            """).Single();

        Assert.AreEqual(FindingSeverity.Info, finding.Severity);
        Assert.AreEqual("access lost: what this rule denies here was open before", finding.Message);
        Assert.AreEqual("before.policy.cs 2: allowed it before", Related(finding));
        Assert.AreEqual("staff, tiktok, Mon-Fri 08:30-15:45 in term", finding.Region);
        Assert.AreEqual(5 * ((7 * 60) + 15), finding.MinutesPerWeek);
        Assert.AreEqual("a member of staff, Tuesday 10:14, on site, tiktok.com", finding.Example!.ToString());
    }

    [TestMethod]
    public void An_allow_that_went_is_reported_where_the_policy_begins()
    {
        var finding = Expect.FindingsOfFileChange(
            Id,
            Policies.Header + "Allow(Blogs).To(Staff | Visitors).Citing(\"1\");",
            $"[|{Policies.Header.TrimEnd()}|]\nAllow(Blogs).To(Staff).Citing(\"1\");").Single();

        Assert.AreEqual("access lost: no rule allows this any more", finding.Message);
        Assert.AreEqual("visitors, Blogs, any time", finding.Region);
        Assert.AreEqual("before.policy.cs 2: allowed it before", Related(finding));
    }

    /// <summary>Nobody had spoken of the site; now somebody does, and for all others it is closed.</summary>
    [TestMethod]
    public void A_site_that_was_open_because_no_rule_spoke_of_it_names_no_rule_before()
    {
        var finding = Expect.FindingsOfChange(Id, "Deny(Blogs).To(Pupils).Citing(\"1\");", "Deny(Blogs).To(Pupils).Citing(\"1\");\n[|Deny(Messaging).To(Everyone).Citing(\"2\");|]").Single();

        Assert.AreEqual("everyone, Messaging, any time", finding.Region);
        Assert.IsEmpty(finding.Related);
    }

    [TestMethod]
    [DataRow("Allow(Blogs).To(Staff).Citing(\"2\");", DisplayName = "the same")]
    [DataRow("Allow(Blogs).To(Staff).Citing(\"2\"); Deny(Blogs).To(Pupils).Citing(\"3\");", DisplayName = "what was closed by default is denied")]
    [DataRow("{|SG4001:Allow(Blogs).To(Staff | Visitors).Citing(\"2\");|}", DisplayName = "more access")]
    public void What_takes_nothing_away_is_none(string after) => Expect.FindingsOfChange(Id, "Allow(Blogs).To(Staff).Citing(\"1\");", after);

    [TestMethod]
    public void A_shorter_lesson_and_a_place_fewer_are_access_lost()
    {
        var changed = Policies.Review(
            Policies.Header + "Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing(\"1\"); Allow(Forums).To(Staff).In(Place(\"Hall\")).Citing(\"1\"); Lessons.AtMost(\"00:45\");",
            before: Policies.Header + "Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing(\"1\"); Allow(Forums).To(Staff).In(OnSite).Citing(\"1\"); Lessons.AtMost(\"01:00\");");

        Assert.AreEqual(
            "Class 9, Blogs, any time, in a lesson of 46 to 60 minutes; staff, Forums, elsewhere on site, any time",
            string.Join("; ", changed.Findings.Select(finding => finding.Descriptor.Id is Id ? finding.Region : null).OfType<string>().Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public void Several_are_each_reported_with_the_situations_that_are_theirs()
    {
        var findings = Expect.FindingsOfChange(
            Id,
            "Allow(SocialMedia).To(Staff).Citing(\"1\");",
            """
            [|Deny(Blogs).To(Staff).During(Monday).Citing("2");|]
            Allow(SocialMedia).To(Staff).Citing("1");
            [|Deny(Forums).To(Staff).During(Tuesday).Citing("3");|]
            """);

        Assert.AreEqual("staff, Blogs, Mon; staff, Forums, Tue", string.Join("; ", findings.Select(finding => finding.Region)));
    }

    private static string Related(Finding finding) => string.Join("; ", finding.Related.Select(related => $"{related.Span.File} {related.Span.Line}: {related.Message}"));
}
