namespace SchoolGuard.Policy.Analyzers.Tests.Fixes.Edits;

[TestClass]
public sealed class RemoveValueTests
{
    [TestMethod]
    [DataRow("Forums | Blogs | Forums", "Forums | Blogs")]
    [DataRow("Forums | Forums", "Forums")]
    [DataRow("Hosts(\"a.org\", \"b.org\", \"A.org\")", "Hosts(\"a.org\", \"b.org\")")]
    [DataRow("Hosts(\"a.org\") | Hosts(\"a.org\")", "Hosts(\"a.org\")")]
    [DataRow("(Forums & Blogs) | (Forums & Blogs) | Messaging", "(Forums & Blogs) | Messaging")]
    public void A_site_that_is_named_twice_is_taken_out(string before, string after) =>
        Fixing.Becomes("SG0006", $"Deny({before}).To(Pupils).Citing(\"1\");", $"Deny({after}).To(Pupils).Citing(\"1\");");

    [TestMethod]
    [DataRow("Classes(9, 10, 9)", "Classes(9, 10)")]
    [DataRow("Classes(9,9)", "Classes(9)")]
    [DataRow("Staff | Visitors | Staff", "Staff | Visitors")]
    public void A_class_or_a_person_that_is_named_twice_is_taken_out(string before, string after) =>
        Fixing.Becomes("SG0006", $"Deny(SocialMedia).To({before}).Citing(\"1\");", $"Deny(SocialMedia).To({after}).Citing(\"1\");");

    [TestMethod]
    [DataRow("In(OnSite).In(OnSite)", "In(OnSite)")]
    [DataRow("During(Monday).In(OnSite).During(Monday)", "During(Monday).In(OnSite)")]
    [DataRow("Outside(Monday.Between(\"08:00\", \"09:00\")).Outside(Monday.Between(\"08:00\", \"09:00\"))", "Outside(Monday.Between(\"08:00\", \"09:00\"))")]
    [DataRow("With(Permission(\"Head\")).With(Permission(\"head\"))", "With(Permission(\"Head\"))")]
    public void A_condition_that_is_given_twice_is_taken_out(string before, string after) =>
        Fixing.Becomes("SG0006", $"Allow(SocialMedia).To(Staff).{before}.Citing(\"1\");", $"Allow(SocialMedia).To(Staff).{after}.Citing(\"1\");");

    [TestMethod]
    [DataRow("Warn(SchoolName, Abuse, SchoolName).InPostsBy(Staff).Citing(\"1\");", "Warn(SchoolName, Abuse).InPostsBy(Staff).Citing(\"1\");")]
    [DataRow("Note(Abuse).InPostsBy(Staff | Staff).On(Forums).Citing(\"1\");", "Note(Abuse).InPostsBy(Staff).On(Forums).Citing(\"1\");")]
    [DataRow("Note(Abuse).InPostsBy(Staff).During(Monday).During(Monday).Citing(\"1\");", "Note(Abuse).InPostsBy(Staff).During(Monday).Citing(\"1\");")]
    [DataRow("Lessons.Grantable(Forums | Blogs | Forums);", "Lessons.Grantable(Forums | Blogs);")]
    [DataRow("Lessons.Within(Monday | Monday);", "Lessons.Within(Monday);")]
    [DataRow("Prove.Never(Forums).For(Pupils | Pupils).In(OnSite | OnSite);", "Prove.Never(Forums).For(Pupils | Pupils).In(OnSite);")]
    public void What_is_no_access_rule_is_mended_as_well(string before, string after) => Fixing.Becomes("SG0006", before, after);

    [TestMethod]
    public void A_value_is_not_taken_from_a_list_that_says_more_with_it() =>
        Fixing.IsNotOffered("SG0006", "Warn(SchoolName, Anything).InPostsBy(Staff).Citing(\"1\");");

    [TestMethod]
    public void A_condition_without_effect_is_taken_out_whole() =>
        Fixing.Becomes("SG1009", "Deny(SocialMedia).To(Pupils).In(AnyPlace).Citing(\"1\");", "Deny(SocialMedia).To(Pupils).Citing(\"1\");");

    [TestMethod]
    public void A_condition_on_a_line_of_its_own_goes_with_its_line() => Fixing.Becomes(
        "SG1009",
        """
        Deny(SocialMedia)
            .To(Pupils)
            .During(AnyTime)
            .Citing("1");
        """,
        """
        Deny(SocialMedia)
            .To(Pupils)
            .Citing("1");
        """);

    [TestMethod]
    [DataRow("Forums | SocialMedia", "SocialMedia")]
    [DataRow("SocialMedia - SocialGames", "SocialMedia")]
    [DataRow("SocialMedia & AllSites", "SocialMedia")]
    [DataRow("AllSites & SocialMedia", "SocialMedia")]
    [DataRow("(Forums | SocialMedia) - Service(\"reddit\")", "SocialMedia - Service(\"reddit\")")]
    [DataRow("(SocialGames & Blogs | Forums | Blogs) - Service(\"reddit\")", "(Blogs | Forums | Blogs) - Service(\"reddit\")")]
    [DataRow("SocialMedia - (SocialGames | Service(\"reddit\"))", "SocialMedia - Service(\"reddit\")")]
    [DataRow("Service(\"reddit\") | Hosts(\"a.org\", \"b.a.org\", \"c.org\")", "Service(\"reddit\") | Hosts(\"a.org\", \"c.org\")")]
    public void A_value_without_effect_is_taken_out(string before, string after) =>
        Fixing.Becomes("SG1009", $"Deny({before}).To(Pupils).Citing(\"1\");", $"Deny({after}).To(Pupils).Citing(\"1\");");

    [TestMethod]
    public void A_comment_beside_another_value_stays_where_it_is()
    {
        var title = Fixing.Becomes(
            "SG0006",
            """
            Deny(Forums // see the list
                    | Blogs // and this
                    | Forums /* again */)
                .To(Pupils).Citing("1");
            """,
            """
            Deny(Forums // see the list
                    | Blogs // and this
             /* again */)
                .To(Pupils).Citing("1");
            """);

        Assert.AreEqual("Remove `Forums`", title);
    }

    [TestMethod]
    public void A_comment_within_what_goes_is_named_in_the_title()
    {
        var title = Fixing.Becomes("SG0006", "Allow(SocialMedia).To(Staff).In(OnSite).In(OnSite /* again */).Citing(\"1\");", "Allow(SocialMedia).To(Staff).In(OnSite).Citing(\"1\");");

        Assert.AreEqual("Remove `In(OnSite /* again */)` and the comment in it", title);
    }

    [TestMethod]
    public void The_first_of_a_list_over_several_lines_leaves_no_hole() => Fixing.Becomes(
        "SG1009",
        """
        Deny(
            Forums
            | SocialMedia).To(Pupils).Citing("1");
        """,
        """
        Deny(
            SocialMedia).To(Pupils).Citing("1");
        """);
}
