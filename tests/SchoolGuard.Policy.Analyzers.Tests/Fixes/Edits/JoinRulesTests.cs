namespace SchoolGuard.Policy.Analyzers.Tests.Fixes.Edits;

[TestClass]
public sealed class JoinRulesTests
{
    [TestMethod]
    public void The_first_rule_gets_the_people_and_the_comments_of_both()
    {
        var title = Fixing.Becomes(
            "SG1008",
            """
            var sixthForm = ClassesFrom(12, to: 13);

            // Class 9 only in the library.
            Allow(SocialMedia).To(Class(9)).During(Monday).Citing("1");
            Allow(SocialMedia).To(Staff).Citing("2");

            // And the sixth form.
            Allow(SocialMedia).To(sixthForm).During(Monday).Citing("1");

            Deny(SocialMedia).To(Visitors).Citing("3");
            """,
            """
            var sixthForm = ClassesFrom(12, to: 13);

            // Class 9 only in the library.
            // And the sixth form.
            Allow(SocialMedia).To(Class(9) | sixthForm).During(Monday).Citing("1");
            Allow(SocialMedia).To(Staff).Citing("2");

            Deny(SocialMedia).To(Visitors).Citing("3");
            """);

        Assert.AreEqual("Join the two rules", title);
    }

    [TestMethod]
    [DataRow("Allow(Forums).To(Staff)", "Allow(Blogs - Service(\"tumblr\")).To(Staff)", "Allow(Forums | Blogs - Service(\"tumblr\")).To(Staff)")]
    [DataRow("Allow(Forums | Blogs).To(Staff)", "Allow(Blogs | Messaging).To(Staff)", "Allow(Forums | Blogs | Messaging).To(Staff)")]
    [DataRow("Allow(Forums).To(Staff).During(Monday)", "Allow(Forums).To(Staff).During(Tuesday.Between(\"08:00\", \"09:00\"))", "Allow(Forums).To(Staff).During(Monday | Tuesday.Between(\"08:00\", \"09:00\"))")]
    [DataRow("Deny(Forums).To(Staff).In(OffSite)", "Deny(Forums).To(Staff).In(Place(\"Hall\"))", "Deny(Forums).To(Staff).In(OffSite | Place(\"Hall\"))")]
    public void Any_part_is_joined_as_it_is_written(string first, string second, string joined) =>
        Fixing.Becomes("SG1008", $"{first}.Citing(\"1\");\n{second}.Citing(\"1\");\n", $"{joined}.Citing(\"1\");\n");

    [TestMethod]
    public void A_lesson_is_told_from_the_times_that_differ() => Fixing.Becomes(
        "SG1008",
        """
        Allow(Forums).To(Pupils).During(AuthorisedLesson).During(Monday).Citing("1");
        Allow(Forums).To(Pupils).During(AuthorisedLesson).During(Tuesday).Citing("1");
        """,
        """
        Allow(Forums).To(Pupils).During(AuthorisedLesson).During(Monday | Tuesday).Citing("1");

        """);

    [TestMethod]
    public void Rules_on_one_line_are_joined() => Fixing.Becomes(
        "SG1008",
        "Allow(Forums).To(Staff).Citing(\"1\"); Allow(Blogs).To(Staff).Citing(\"1\"); // both",
        "Allow(Forums | Blogs).To(Staff).Citing(\"1\"); // both");

    [TestMethod]
    public void A_rule_with_a_comment_within_it_is_left_alone() => Fixing.IsNotOffered(
        "SG1008",
        """
        Allow(Forums).To(Staff).Citing("1");
        Allow(Blogs /* but which? */).To(Staff).Citing("1");
        """);

    [TestMethod]
    public void Conditions_that_are_several_words_are_left_alone() => Fixing.IsNotOffered(
        "SG1008",
        """
        Deny(Forums).To(Staff).In(OnSite).In(Place("Hall") | OffSite).Citing("1");
        Deny(Forums).To(Staff).In(OffSite).Citing("1");
        """);
}
