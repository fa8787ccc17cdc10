namespace SchoolGuard.Policy.Analyzers.Tests.Editing;

[TestClass]
public sealed class DescriptionTests
{
    private const string Policy = """
        var sixthForm = ClassesFrom(11, to: 13) | Class(9);
        var schoolTimes = SchoolDays.Between("08:30", "15:45");

        // Only in their room.
        // And only then.
        Allow(SocialMedia | Service("whatsapp")).To(sixthForm - Group("Prefects")).In(Place("Library")).Outside(schoolTimes)
            .During(AuthorisedLesson).With(Permission("Headteacher")).Citing("1a");
        Warn(SchoolName, PupilNames).InPostsBy(Staff).From(PersonalAccounts).During(Weekends).Citing("9");
        Lessons.AtMost("01:30").Within(schoolTimes);
        Prove.Only(SocialMedia).For(Class(9)).In(OnSite).Or.During(AuthorisedLesson);
        """;

    [TestMethod]
    public void A_rule_is_put_in_words() => Assert.AreEqual(
        """
        **Allow** SocialMedia or whatsapp to `sixthForm` (Classes 11 to 13 or Class 9) except the group "Prefects"

        - where: "Library"
        - when: any time except `schoolTimes` (school days from 08:30 to 15:45)
        - within a lesson that a teacher has authorised
        - with the permission of Headteacher
        - clause 1a: No access for Lower School.
        - lines 7 to 8

        > Only in their room. And only then.
        """,
        Caret.Description(Policy.Replace(".In(Place", "$$.In(Place", StringComparison.Ordinal)));

    [TestMethod]
    public void A_posting_rule_is_put_in_words() => Assert.AreEqual(
        """
        **Warn** SchoolName and PupilNames in posts by staff

        - from personal accounts
        - when: Saturday and Sunday
        - clause 9
        - line 9
        """,
        Caret.Description(Policy.Replace(".InPostsBy", "$$.InPostsBy", StringComparison.Ordinal)));

    [TestMethod]
    public void A_lesson_ceiling_is_put_in_words() => StringAssert.StartsWith(
        Caret.Description(Policy.Replace("Lessons.", "Lessons$$.", StringComparison.Ordinal)),
        "**Lessons** of at most 01:30 hours\n\n- when: `schoolTimes` (school days from 08:30 to 15:45)\n- sites: those of the rules that say AuthorisedLesson\n- line 10",
        StringComparison.Ordinal);

    [TestMethod]
    public void A_proof_is_put_in_words() => StringAssert.StartsWith(
        Caret.Description(Policy.Replace("Prove.", "Pro$$ve.", StringComparison.Ordinal)),
        "**Prove** that SocialMedia is only allowed for Class 9\n\n- where: anywhere on site; or within a lesson that a teacher has authorised\n- line 11\n\n---\n```csharp\nProofs Prove\n```\n",
        StringComparison.Ordinal);

    [TestMethod]
    [DataRow("var sixth$$Form")]
    [DataRow("va$$r sixthForm")]
    [DataRow("To(sixth$$Form")]
    public void A_named_set_says_what_it_stands_for(string caret) => Assert.AreEqual(
        "**sixthForm**: Classes 11 to 13 or Class 9",
        Caret.Description(Policy.Replace(caret.Replace("$$", "", StringComparison.Ordinal), caret, StringComparison.Ordinal)));

    [TestMethod]
    [DataRow("Deny(Social$$Media).To(Staff).Citing(\"2\");", "```csharp\nSites SocialMedia\n```\nSocial networks, media sharing, microblogs, forums and blogs; not messaging, not games.")]
    [DataRow("Deny(SocialMedia).Un$$less(Permission(\"Head\")).To(Staff).Citing(\"2\");", "```csharp\nDenyRule Unless(Permission permission)\n```\nNot for those who have this permission.")]
    [DataRow("Deny(SocialMedia).To(Staff).During(Authorised$$Lesson)", "```csharp\nLessonCondition AuthorisedLesson\n```\nWithin a lesson that a teacher has authorised for these sites and this pupil's teaching group.")]
    public void A_word_says_what_it_means(string marked, string text) => Assert.AreEqual(text, Caret.Description(marked));

    [TestMethod]
    public void Of_words_with_one_name_the_one_in_use_is_described() => StringAssert.Contains(
        Caret.Description("Allow(SocialMedia).To(Staff).Dur$$ing(AuthorisedLesson).Citing(\"2\");"), "Only within an authorised lesson.", StringComparison.Ordinal);

    [TestMethod]
    [DataRow("Deny(Service(\"you$$tube\")).To(Staff).Citing(\"2\");", "**youtube**: YouTube")]
    [DataRow("Deny(SocialMedia).To(Staff).Citing(\"$$2\");", "**2**: Staff must not.")]
    public void A_known_name_says_what_it_is(string marked, string text) => Assert.AreEqual(text, Caret.Description(marked));

    [TestMethod]
    public void A_rule_says_what_it_decides_among_the_others()
    {
        const string rules = "Allow(SocialMedia).To(Staff | Visitors).Citing(\"9\");\nDeny(SocialMedia).To(Staff).During(Monday).Citing(\"9\");\nAllow(Forums).To(Staff).During(Monday).Citing(\"9\");";

        Assert.AreEqual(
            """
            **Allow** SocialMedia to staff or visitors

            - allows: visitors, SocialMedia, any time; staff, SocialMedia, Tue-Sun (10,080 minutes a week)
            - overridden by a Deny: staff, SocialMedia, Mon (1,440 minutes a week)
            - clause 9
            - line 2
            """,
            Caret.Analysed(rules, "Allow$$(SocialMedia"));
        StringAssert.Contains(Caret.Analysed(rules, "Deny$$("), "- denies: staff, SocialMedia, Mon (1,440 minutes a week)\n", StringComparison.Ordinal);
        StringAssert.Contains(Caret.Analysed(rules, "Allow$$(Forums"), "- allows: nothing\n", StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_rule_of_a_file_with_errors_elsewhere_is_put_in_words() => StringAssert.StartsWith(
        Caret.Description("Deny(Unknown).To(;\nvar broken = Nobody;\nDeny$$(Forums).To(Staff).Citing(\"2\");\nDeny("), "**Deny** Forums to staff", StringComparison.Ordinal);

    [TestMethod]
    [DataRow("// A $$comment.\nDeny(SocialMedia).To(Staff).Citing(\"2\");")]
    [DataRow("$$\n\nDeny(SocialMedia).To(Staff).Citing(\"2\");")]
    [DataRow("Deny(Unkn$$own).To(Staff).Citing(\"2\");")]
    [DataRow("Deny(SocialMedia).To(Staff).Citing(\"2\");$$")]
    public void Nothing_is_said_where_there_is_nothing_to_say(string marked) => Assert.AreEqual("", Caret.Description(marked));
}
