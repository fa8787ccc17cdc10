using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Changes;

[TestClass]
public sealed class SG4001NewAccessTests
{
    private const string Id = "SG4001";

    [TestMethod]
    public void A_new_rule_that_opens_something_is_reported()
    {
        var finding = Expect.FindingsOfChange(
            Id,
            """
            Deny(SocialMedia).To(Pupils).During(SchoolDays).Citing("1");
            """,
            """
            Deny(SocialMedia).To(ClassesFrom(Nursery, to: 8)).During(SchoolDays).Citing("1");
            [|Allow(Blogs).To(Class(9)).In(Place("Library")).During(SchoolDays.Between("12:30", "13:20")).Citing("2");|]
            """).Single();

        Assert.AreEqual(FindingSeverity.Warning, finding.Severity);
        Assert.AreEqual("new access: what this rule allows here was closed before", finding.Message);
        Assert.AreEqual("before.policy.cs 2: denied it before", Related(finding));
        Assert.AreEqual("Class 9, Blogs, in Library, Mon-Fri 12:30-13:20 in term", finding.Region);
        Assert.AreEqual(250, finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Class 9, Monday 12:30, in Library, no lesson, ", finding.Example!.ToString());
    }

    [TestMethod]
    public void A_deny_that_went_is_reported_at_the_allow_that_now_holds()
    {
        var finding = Expect.FindingsOfChange(
            Id,
            """
            Allow(Blogs).To(Staff).Citing("1");
            Deny(Blogs).To(Staff).During(Monday).Citing("2");
            """,
            """
            {|SG4003:[|Allow(Blogs).To(Staff).Citing("1");|]|}
            """)[0];

        Assert.AreEqual("staff, Blogs, Mon", finding.Region);
        Assert.AreEqual("before.policy.cs 3: denied it before", Related(finding));
    }

    [TestMethod]
    public void Sites_that_no_rule_speaks_of_any_more_are_open_and_reported_where_the_policy_begins()
    {
        var finding = Expect.FindingsOfFileChange(
            Id,
            Policies.Header + "Deny(Blogs | Forums).To(Everyone).Citing(\"1\");",
            $"// Agreed by the governors.\n{{|SG4003:[|{Policies.Header.TrimEnd()}|]|}}\nDeny(Blogs).To(Everyone).Citing(\"1\");").Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("new access: no rule speaks of these sites any more, so they are open", finding.Message);
        Assert.AreEqual("everyone, Forums, any time", finding.Region);
        Assert.AreEqual("before.policy.cs 2: denied it before", Related(finding));
    }

    [TestMethod]
    public void A_policy_without_any_rule_left_opens_everything() =>
        Expect.FindingsOfFileChange(Id, Policies.Header + "Deny(Blogs).To(Everyone).Citing(\"1\");", $"{{|SG4003:[|{Policies.Header.TrimEnd()}|]|}}");

    [TestMethod]
    public void What_was_closed_by_default_names_no_rule_before()
    {
        var finding = Expect.FindingsOfChange(Id, "Allow(Blogs).To(Staff).Citing(\"1\");", "[|Allow(Blogs).To(Staff | Visitors).Citing(\"2\");|]").Single();

        Assert.AreEqual("visitors, Blogs, any time", finding.Region);
        Assert.IsEmpty(finding.Related);
    }

    [TestMethod]
    [DataRow("Allow(Blogs | Forums).To(Staff)", "staff, Forums, any time", DisplayName = "sites")]
    [DataRow("Allow(Blogs).To(Staff | Group(\"Choir\"))", "all pupils in Choir and visitors in Choir, Blogs, any time", DisplayName = "a group")]
    [DataRow("Allow(Blogs).To(Staff | ClassesFrom(12, to: 13)).During(Weekends)", "Classes 12 and 13, Blogs, Sat-Sun", DisplayName = "at a time; the rest is lost")]
    public void Whatever_is_opened(string rule, string region)
    {
        var changed = Policies.Review($"{Policies.Header}{rule}.Citing(\"2\");\nDeny(Forums).To(Pupils).Citing(\"1\");", before: $"{Policies.Header}Allow(Blogs).To(Staff).Citing(\"1\");\nDeny(Forums).To(Pupils).Citing(\"1\");");

        Assert.AreEqual(region, string.Join("; ", changed.Findings.Where(finding => finding.Descriptor.Id is Id).Select(finding => finding.Region)));
    }

    [TestMethod]
    public void A_longer_lesson_is_new_access()
    {
        var finding = Expect.FindingsOfChange(
            Id,
            "Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing(\"1\");\nLessons.AtMost(\"01:00\");",
            "[|Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing(\"2\");|]\nLessons.AtMost(\"01:30\");").Single();

        Assert.AreEqual("Class 9, Blogs, any time, in a lesson of 61 to 90 minutes", finding.Region);
    }

    [TestMethod]
    [DataRow("Allow(Blogs).To(Staff).Citing(\"1\");", DisplayName = "the same")]
    [DataRow("Allow(Blogs).To(Staff).Citing(\"2\");", DisplayName = "another clause")]
    [DataRow("Allow(Blogs).To(Staff).During(TermTime).Citing(\"1\"); Allow(Blogs).To(Staff).During(Holidays).Citing(\"1\");", DisplayName = "in two rules")]
    [DataRow("Allow(Blogs).To(Staff).Citing(\"1\"); Deny(Blogs).To(Pupils).Citing(\"2\");", DisplayName = "what was closed by default is denied")]
    public void Other_words_for_the_same_are_none(string after) => Expect.FindingsOfChange(Id, "Allow(Blogs).To(Staff).Citing(\"1\");", after);

    [TestMethod]
    public void Less_access_is_another_matter() =>
        Expect.FindingsOfChange(Id, "Allow(Blogs).To(Staff).Citing(\"1\");", "Allow(Blogs).To(Staff).Citing(\"1\");\n{|SG4002:Deny(Blogs).To(Staff).During(Monday).Citing(\"2\");|}");

    [TestMethod]
    public void Without_a_policy_before_there_is_none() => Expect.Findings(Id, "Allow(Blogs).To(Staff).Citing(\"1\");");

    [TestMethod]
    public void A_policy_before_that_cannot_be_read_is_none_to_compare_with() => Expect.FindingsOfChange(Id, "Allow(Blogs).To(Staf).Citing(\"1\");", "Allow(Blogs).To(Staff).Citing(\"1\");");

    private static string Related(Finding finding) => string.Join("; ", finding.Related.Select(related => $"{related.Span.File} {related.Span.Line}: {related.Message}"));
}
