using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Tests.Reading;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Fixes;

[TestClass]
public sealed class PolicyFixesTests
{
    [TestMethod]
    public void Of_two_rules_that_do_the_same_the_first_stays()
    {
        var done = Fixing.All(
            """
            Deny(SocialMedia).To(Pupils).Citing("1");
            Deny(SocialMedia | Forums).To(ClassesFrom(Nursery, to: 13)).Citing("1");
            """);

        Assert.AreEqual("Deny(SocialMedia).To(Pupils).Citing(\"1\");\n", done.Text[Policies.Header.Length..]);
        Assert.HasCount(1, done.Fixes);
        Assert.AreEqual(3, done.Fixes[0].Line);
    }

    [TestMethod]
    public void Of_rules_that_cover_each_other_in_a_ring_enough_stay() => Fixing.AllBecome(
        """
        Allow(Forums | Blogs).To(Staff).Citing("1");
        Allow(Blogs | Messaging).To(Staff).Citing("2");
        Allow(Messaging | Forums).To(Staff).Citing("3");
        """,
        """
        Allow(Forums | Blogs).To(Staff).Citing("1");
        Allow(Messaging).To(Staff).Citing("2");

        """);

    [TestMethod]
    public void Names_are_mended_before_anything_else_is()
    {
        var done = Fixing.All(
            """
            Deny(SocialMedia).To(Pupils).Citing("1");
            Deny(Forums).To(Pupls).Citing("1");
            Allow(Forums | Forums).To(Staf).Citing("2");

            """);

        Assert.AreEqual("Deny(SocialMedia).To(Pupils).Citing(\"1\");\nAllow(Forums).To(Staff).Citing(\"2\");\n", done.Text[Policies.Header.Length..]);
        CollectionAssert.AreEqual(new[] { "SG0010 4", "SG0010 3", "SG0006 4", "SG1004 3" }, done.Fixes.Select(fix => $"{fix.Finding.Descriptor.Id} {fix.Line}").ToArray());
        Assert.DoesNotContain(FindingSeverity.Error, done.Review.Findings.Select(finding => finding.Severity));
    }

    [TestMethod]
    public void Only_findings_of_the_ids_asked_for_are_mended()
    {
        var text = Policies.Header + "Deny(Forums | Forums).To(Pupils).Citing(\"1\");\nDeny(Forums).To(Class(9)).Citing(\"1\");\n";

        var done = PolicyFixes.All("test.policy.cs", text, new ReviewOptions(), ["SG1004"]);

        Assert.AreEqual(Policies.Header + "Deny(Forums | Forums).To(Pupils).Citing(\"1\");\n", done.Text);
    }

    [TestMethod]
    public void What_the_file_hides_is_left_alone() => Fixing.AllBecome(
        """
        Deny(SocialMedia).To(Pupils).Citing("1");
        #pragma warning disable SG1004 // as in the school's text
        Deny(Forums).To(Pupils).Citing("1");
        """,
        """
        Deny(SocialMedia).To(Pupils).Citing("1");
        #pragma warning disable SG1004 // as in the school's text
        Deny(Forums).To(Pupils).Citing("1");
        """);

    public static IEnumerable<string> Names => CorpusTests.Names;

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_with_every_rule_copied_to_its_end_becomes_itself_again(string name)
    {
        var text = CorpusTests.TextOf(name);
        var before = PolicyReview.Of("test.policy.cs", text, new ReviewOptions()).Document!;
        var copies = string.Concat(before.Rules.Select(rule => $"\n// {rule.Rationale}\n{text[rule.Span.Start..(rule.Span.Start + rule.Span.Length)]}\n"));

        var done = PolicyFixes.All("test.policy.cs", text + copies, new ReviewOptions(), ["SG1003"]);

        Assert.HasCount(before.Rules.Count, done.Fixes);
        Assert.AreEqual(text, done.Text);
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_of_a_school_has_nothing_to_mend(string name)
    {
        var text = CorpusTests.TextOf(name);

        var done = PolicyFixes.All("test.policy.cs", text, new ReviewOptions());

        Assert.AreEqual(text, done.Text, string.Join("\n", done.Fixes.Select(fix => $"{fix.Line} {fix.Finding.Descriptor.Id} {fix.Fix.Title}")));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_damaged_policy_gets_no_new_errors(string name)
    {
        var text = CorpusTests.TextOf(name);
        var random = new Random(4);
        for (var trial = 0; trial < 15; trial++)
        {
            var damaged = text.Remove(random.Next(text.Length), 1);

            var done = PolicyFixes.All("test.policy.cs", damaged, new ReviewOptions());

            Assert.IsLessThanOrEqualTo(Errors(Policies.Read(damaged).Findings) - done.Fixes.Count(fix => fix.Finding.Descriptor.Id is "SG0010"), Errors(done.Review.Reading.Findings), damaged);
        }
    }

    private static int Errors(IReadOnlyList<Finding> findings) => findings.Count(finding => finding.Severity is FindingSeverity.Error);
}
