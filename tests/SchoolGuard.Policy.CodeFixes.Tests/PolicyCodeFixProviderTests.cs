using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.CodeFixes.Tests.Editor;

namespace SchoolGuard.Policy.CodeFixes.Tests;

/// <summary>Each kind of finding that has a fix: the policy before, after the light bulb's fix of the last finding, and after Fix All.</summary>
[TestClass]
public sealed class PolicyCodeFixProviderTests
{
    private const string Header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\n\n";

    [TestMethod]
    public Task SG0006_a_value_named_twice_is_removed() => Becomes(
        "SG0006",
        "Remove `Forums`",
        """
        Allow(Forums | Blogs | Forums).To(Staff | Staff).Citing("2");
        Deny(Forums | Forums).To(Classes(9, 10)).Citing("1");
        """,
        """
        Allow(Forums | Blogs | Forums).To(Staff | Staff).Citing("2");
        Deny(Forums).To(Classes(9, 10)).Citing("1");
        """,
        """
        Allow(Forums | Blogs).To(Staff).Citing("2");
        Deny(Forums).To(Classes(9, 10)).Citing("1");
        """);

    [TestMethod]
    public async Task SG0010_an_unknown_name_is_replaced()
    {
        // C# cannot bind it either, so the compiler's own error stands beside ours.
        using var editor = new PolicyEditor(Header + "Allow(SocialMedia).To(Staff).Citing(\"2\");\nDeny(Service(\"facebok\") | Service(\"redit\")).To(Pupils).Citing(\"1\");\n");

        var (title, text) = (await editor.FixAsync("SG0010")).Single();

        Assert.AreEqual("Write `reddit`", title);
        Assert.AreEqual(Header + "Allow(SocialMedia).To(Staff).Citing(\"2\");\nDeny(Service(\"facebok\") | Service(\"reddit\")).To(Pupils).Citing(\"1\");\n", text);
        Assert.AreEqual(Header + "Allow(SocialMedia).To(Staff).Citing(\"2\");\nDeny(Service(\"facebook\") | Service(\"reddit\")).To(Pupils).Citing(\"1\");\n", await editor.FixAllAsync("SG0010"));
    }

    [TestMethod]
    public Task SG1003_the_same_rule_again_is_removed() => Becomes(
        "SG1003",
        "Remove this rule and add its clause to the comment of the rule that stays",
        """
        // Pupils may not.
        Deny(SocialMedia).To(Pupils).Citing("1");

        Deny(SocialMedia).To(Pupils).Citing("1");

        Deny(SocialMedia).To(Pupils).Citing("5");
        """,
        """
        // Pupils may not.
        // Also under 5.
        Deny(SocialMedia).To(Pupils).Citing("1");

        Deny(SocialMedia).To(Pupils).Citing("1");

        """,
        """
        // Pupils may not.
        // Also under 5.
        Deny(SocialMedia).To(Pupils).Citing("1");

        """);

    [TestMethod]
    public Task SG1004_a_rule_that_another_covers_is_removed() => Becomes(
        "SG1004",
        "Remove this rule, and its comment",
        """
        // Staff may.
        Allow(SocialMedia).To(Staff).Citing("2");

        // Staff may on Mondays.
        Allow(SocialMedia).To(Staff).During(Monday).Citing("2");

        // Staff may in the library.
        Allow(SocialMedia).To(Staff).In(Place("Library")).Citing("2");

        """,
        """
        // Staff may.
        Allow(SocialMedia).To(Staff).Citing("2");

        // Staff may on Mondays.
        Allow(SocialMedia).To(Staff).During(Monday).Citing("2");

        """,
        """
        // Staff may.
        Allow(SocialMedia).To(Staff).Citing("2");

        """);

    [TestMethod]
    public Task SG1005_a_rule_that_several_cover_is_removed() => Becomes(
        "SG1005",
        "Remove this rule",
        """
        Allow(SocialMedia).To(Staff).During(TermTime).Citing("2");
        Allow(SocialMedia).To(Staff).During(Holidays).Citing("2");
        Allow(SocialMedia).To(Staff).During(Monday).Citing("2");
        Allow(SocialMedia).To(Staff).During(Tuesday).Citing("2");

        """,
        """
        Allow(SocialMedia).To(Staff).During(TermTime).Citing("2");
        Allow(SocialMedia).To(Staff).During(Holidays).Citing("2");
        Allow(SocialMedia).To(Staff).During(Monday).Citing("2");

        """,
        """
        Allow(SocialMedia).To(Staff).During(TermTime).Citing("2");
        Allow(SocialMedia).To(Staff).During(Holidays).Citing("2");

        """);

    [TestMethod]
    public Task SG1008_two_rules_are_joined() => Becomes(
        "SG1008",
        "Join the two rules",
        """
        // Forums.
        Allow(Forums).To(Staff).Citing("2");
        // Blogs.
        Allow(Blogs).To(Staff).Citing("2");
        // Messaging.
        Allow(Messaging).To(Staff).Citing("2");

        """,
        """
        // Forums.
        // Messaging.
        Allow(Forums | Messaging).To(Staff).Citing("2");
        // Blogs.
        Allow(Blogs).To(Staff).Citing("2");

        """,
        """
        // Forums.
        // Messaging.
        // Blogs.
        Allow(Forums | Messaging | Blogs).To(Staff).Citing("2");

        """);

    [TestMethod]
    public Task SG1009_a_value_without_effect_is_removed() => Becomes(
        "SG1009",
        "Remove `AnyPlace`",
        """
        Deny(SocialMedia | Forums).To(Pupils).In(AnyPlace).Citing("1");

        """,
        """
        Deny(SocialMedia | Forums).To(Pupils).Citing("1");

        """,
        """
        Deny(SocialMedia).To(Pupils).Citing("1");

        """);

    [TestMethod]
    public async Task Of_two_rules_that_cover_each_other_one_stays()
    {
        using var editor = new PolicyEditor(Header + "Deny(SocialMedia).To(Pupils).Citing(\"1\");\nDeny(SocialMedia | Forums).To(Pupils - Staff).In(AnyPlace).Citing(\"1\");\n");

        Assert.AreEqual(Header + "Deny(SocialMedia).To(Pupils).Citing(\"1\");\n", await editor.FixAllAsync("SG1003"));
    }

    [TestMethod]
    public async Task A_fix_that_would_change_the_policy_is_not_offered()
    {
        using var editor = new PolicyEditor(Header + "Warn(SchoolName, Anything).InPostsBy(Staff).Citing(\"1\");\n");

        Assert.IsEmpty(await editor.FixAsync("SG0006"));
    }

    [TestMethod]
    public void Every_kind_of_finding_that_has_a_fix_is_tried_here()
    {
        var tried = typeof(PolicyCodeFixProviderTests).GetMethods().Select(method => method.Name.Split('_')[0]).Where(word => word.StartsWith("SG", StringComparison.Ordinal));

        CollectionAssert.AreEquivalent(PolicyFixes.Ids.ToArray(), tried.ToArray());
    }

    private static async Task Becomes(string id, string title, string before, string afterOne, string afterAll)
    {
        using var editor = new PolicyEditor(Header + before);

        var offered = (await editor.FixAsync(id)).Single();

        Assert.AreEqual(title, offered.Title);
        Assert.AreEqual(Header + afterOne, offered.Text);
        Assert.AreEqual(Header + afterAll, await editor.FixAllAsync(id));
    }
}
