namespace SchoolGuard.Policy.Analyzers.Tests.Fixes.Edits;

[TestClass]
public sealed class RemoveRuleTests
{
    [TestMethod]
    public void A_rule_goes_with_its_comment_and_its_line()
    {
        var title = Fixing.Becomes(
            "SG1004",
            """
            // Staff may use social media.
            Allow(SocialMedia).To(Staff).Citing("2");

            // Staff may use forums.
            Allow(Forums).To(Staff).Citing("2");

            Deny(SocialMedia).To(Pupils).Citing("1");

            """,
            """
            // Staff may use social media.
            Allow(SocialMedia).To(Staff).Citing("2");

            Deny(SocialMedia).To(Pupils).Citing("1");

            """);

        Assert.AreEqual("Remove this rule, and its comment", title);
    }

    [TestMethod]
    public void The_title_names_a_clause_that_the_covering_rules_do_not_cite()
    {
        var title = Fixing.Becomes(
            "SG1005",
            """
            Allow(SocialMedia).To(Staff).During(TermTime).Citing("2");
            Allow(SocialMedia).To(Staff).During(Holidays).Citing("3");
            Allow(SocialMedia).To(Staff).During(Monday).Citing("4");
            """,
            """
            Allow(SocialMedia).To(Staff).During(TermTime).Citing("2");
            Allow(SocialMedia).To(Staff).During(Holidays).Citing("3");

            """);

        Assert.AreEqual("Remove this rule, which cites `4`", title);
    }

    [TestMethod]
    public void The_same_rule_takes_over_the_comment_and_the_clause()
    {
        var title = Fixing.Becomes(
            "SG1003",
            """
            // Pupils may not.
            Deny(SocialMedia).To(Pupils).Citing("1");

            // Nor may they in clubs,
            // whoever runs them.
            Deny(SocialMedia).To(Pupils).Citing("7");

            """,
            """
            // Pupils may not.
            // Nor may they in clubs,
            // whoever runs them.
            // Also under 7.
            Deny(SocialMedia).To(Pupils).Citing("1");

            """);

        Assert.AreEqual("Remove this rule and add its comment and clause to the comment of the rule that stays", title);
    }

    [TestMethod]
    public void A_copy_goes_without_a_word()
    {
        var title = Fixing.Becomes(
            "SG1003",
            """
            // Pupils may not.
            Deny(SocialMedia).To(Pupils).Citing("1");
            // Pupils may not.
            Deny(SocialMedia).To(Pupils).Citing("1");
            Allow(SocialMedia).To(Staff).Citing("2");
            """,
            """
            // Pupils may not.
            Deny(SocialMedia).To(Pupils).Citing("1");
            Allow(SocialMedia).To(Staff).Citing("2");
            """);

        Assert.AreEqual("Remove this rule", title);
    }

    [TestMethod]
    public void A_copy_on_the_same_line_goes_alone() => Fixing.Becomes(
        "SG1003",
        """
            Deny(Forums).To(Pupils).Citing("1"); Deny(Forums).To(Pupils).Citing("7"); Deny(Blogs).To(Pupils).Citing("1"); // all of clause 1
        """,
        """
            // Also under 7.
            Deny(Forums).To(Pupils).Citing("1"); Deny(Blogs).To(Pupils).Citing("1"); // all of clause 1
        """);

    [TestMethod]
    public void The_comment_above_a_line_goes_with_the_first_rule_of_it() => Fixing.Becomes(
        "SG1004",
        """
        // Forums.
        Deny(Forums).To(Pupils).Citing("1"); Deny(Blogs).To(Pupils).Citing("1");
        Deny(Forums | Microblogs).To(Pupils).Citing("1");
        """,
        """
        Deny(Blogs).To(Pupils).Citing("1");
        Deny(Forums | Microblogs).To(Pupils).Citing("1");
        """);

    [TestMethod]
    public void A_comment_for_a_rule_within_a_line_is_put_above_it() => Fixing.Becomes(
        "SG1003",
        """
        Deny(Blogs).To(Pupils).Citing("1"); Deny(Forums).To(Pupils).Citing("1");
        // Not in clubs.
        Deny(Forums).To(Pupils).Citing("1");
        """,
        """
        Deny(Blogs).To(Pupils).Citing("1");
        // Not in clubs.
        Deny(Forums).To(Pupils).Citing("1");

        """);

    [TestMethod]
    public void Comments_within_a_rule_are_named_in_the_title()
    {
        var title = Fixing.Becomes(
            "SG1004",
            """
            Deny(SocialMedia).To(Pupils).Citing("1");
            Deny(Forums) // the old list
                .To(Pupils).Citing("1"); // see minutes
            """,
            """
            Deny(SocialMedia).To(Pupils).Citing("1");

            """);

        Assert.AreEqual("Remove this rule, with the comments within it", title);
    }

    [TestMethod]
    public void The_next_rule_does_not_come_by_a_heading_that_is_not_its_own() => Fixing.Becomes(
        "SG1004",
        """
        Deny(SocialMedia).To(Pupils).Citing("1");

        // Part two

        Deny(Forums).To(Pupils).Citing("1");

        Allow(SocialMedia).To(Staff).Citing("2");
        """,
        """
        Deny(SocialMedia).To(Pupils).Citing("1");

        // Part two

        Allow(SocialMedia).To(Staff).Citing("2");
        """);

    [TestMethod]
    public void The_last_rule_leaves_no_empty_lines_at_the_end() => Fixing.Becomes(
        "SG1004",
        "Deny(SocialMedia).To(Pupils).Citing(\"1\");\n\n\nDeny(Forums).To(Pupils).Citing(\"1\");\n\n",
        "Deny(SocialMedia).To(Pupils).Citing(\"1\");\n");

    [TestMethod]
    public void Line_ends_stay_as_they_are() => Fixing.Becomes(
        "SG1003",
        "Deny(Forums).To(Pupils).Citing(\"1\");\r\n\r\n// Nor in clubs.\r\nDeny(Forums).To(Pupils).Citing(\"1\");\r\n\r\nAllow(Forums).To(Staff).Citing(\"2\");\r\n",
        "// Nor in clubs.\r\nDeny(Forums).To(Pupils).Citing(\"1\");\r\n\r\nAllow(Forums).To(Staff).Citing(\"2\");\r\n");

    [TestMethod]
    public void A_pragma_stays() => Fixing.Becomes(
        "SG1004",
        """
        Deny(SocialMedia).To(Pupils).Citing("1");
        #pragma warning disable SG1007 // agreed
        // Forums too.
        Deny(Forums).To(Pupils).Citing("1");
        #pragma warning restore SG1007
        """,
        """
        Deny(SocialMedia).To(Pupils).Citing("1");
        #pragma warning disable SG1007 // agreed
        #pragma warning restore SG1007
        """);
}
