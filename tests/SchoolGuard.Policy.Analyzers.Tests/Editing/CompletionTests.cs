namespace SchoolGuard.Policy.Analyzers.Tests.Editing;

[TestClass]
public sealed class CompletionTests
{
    private static readonly string[] Beginnings = ["Allow", "Deny", "Lessons", "Note", "Warn", "Justify", "Forbid", "Prove", "var"];

    [TestMethod]
    [DataRow("$$")]
    [DataRow("De$$")]
    [DataRow("De$$ny(SocialMedia).To(Staff).Citing(\"2\");")]
    [DataRow("Deny(SocialMedia).To(Staff).Citing(\"2\");\n$$\nProve.Never(SocialMedia).For(Staff);")]
    [DataRow("Deny(SocialMedia).To(Staff).Citing(\"2\")\nDe$$")]
    [DataRow("#pragma warning disable SG0006 // agreed\n$$")]
    [DataRow("/* Who. */ $$")]
    [DataRow("v$$\nDeny(SocialMedia).To(Staff).Citing(\"2\");")]
    public void A_statement_begins_with_one_of_its_words(string marked) => CollectionAssert.AreEqual(Beginnings, Caret.Offers(marked).ToArray());

    [TestMethod]
    public void The_header_is_offered_until_there_is_one()
    {
        Assert.AreEqual("Policy", Caret.OffersInFile("$$")[0]);
        Assert.AreEqual("Policy", Caret.OffersInFile("Pol$$")[0]);
        Assert.DoesNotContain("Policy", Caret.Offers("$$"));
    }

    [TestMethod]
    [DataRow("Allow($$", "SocialMedia", "Staff")]
    [DataRow("Allow(So$$", "SocialMedia", "Monday")]
    [DataRow("Allow(SocialMedia).To($$).Citing(\"2\");", "Staff", "SocialMedia")]
    [DataRow("Allow(SocialMedia).To(Staff | $$", "Visitors", "OnSite")]
    [DataRow("Allow(SocialMedia).To(Everyone - $$)", "Visitors", "OnSite")]
    [DataRow("Allow(SocialMedia).To((Staff | Pup$$", "Pupils", "Monday")]
    [DataRow("Allow(SocialMedia).In($$", "Place", "Group")]
    [DataRow("Allow(SocialMedia).During($$", "AuthorisedLesson", "OnSite")]
    [DataRow("Allow(SocialMedia).During($$", "SchoolDays", "Staff")]
    [DataRow("Allow(SocialMedia).With($$", "Permission", "Staff")]
    [DataRow("Warn($$", "SchoolName", "Staff")]
    [DataRow("Warn(SchoolName, $$).InPostsBy(Staff)", "PupilNames", "Staff")]
    [DataRow("Warn(SchoolName).From($$", "PersonalAccounts", "Staff")]
    [DataRow("Prove.Never($$", "SocialMedia", "Staff")]
    [DataRow("Prove.Only(SocialMedia).For(Staff).In(OnSite).Or.In($$", "OffSite", "Staff")]
    [DataRow("var x = $$", "SchoolDays", "AuthorisedLesson")]
    [DataRow("var x = Mon$$\nDeny(SocialMedia).To(Staff).Citing(\"2\");", "Monday", "Allow")]
    [DataRow("var x = Monday | $$", "Tuesday", "Staff")]
    [DataRow("var x = ClassesFrom($$", "Nursery", "Staff")]
    [DataRow("var x = ClassesFrom(1, to: $$", "Reception", "Staff")]
    public void A_set_is_offered_values_of_its_kind_only(string marked, string offered, string other)
    {
        var offers = Caret.Offers(marked);

        Assert.Contains(offered, offers);
        Assert.DoesNotContain(other, offers);
    }

    [TestMethod]
    [DataRow("Allow(SocialMedia).$$", "To", "Unless")]
    [DataRow("Deny(SocialMedia).$$", "Unless", "With")]
    [DataRow("Deny(SocialMedia).$$\nDeny(SocialMedia).To(Staff).Citing(\"2\");", "To", "Deny")]
    [DataRow("Deny(SocialMedia).T$$\nvar x = Staff;", "To", "With")]
    [DataRow("Deny(SocialMedai).$$", "To", "With")]
    [DataRow("Prove.$$", "Never", "For")]
    [DataRow("Prove.$$\nvar x = Staff;", "Only", "For")]
    [DataRow("Lessons.$$\nProve.Never(SocialMedia).For(Staff);", "AtMost", "Never")]
    [DataRow("Prove.Only(SocialMedia).For(Staff).In(OnSite).$$", "Or", "For")]
    [DataRow("var x = SchoolDays.$$", "Between", "To")]
    [DataRow("Allow(SocialMedia).To(Staff).During(SchoolDays.$$", "Between", "Citing")]
    [DataRow("Allow(SocialMedia)\n    .To(Staff)\n    .$$", "Citing", "To")]
    public void A_dot_is_followed_by_what_can_be_said_next(string marked, string offered, string other)
    {
        var offers = Caret.Offers(marked);

        Assert.Contains(offered, offers);
        Assert.DoesNotContain(other, offers);
    }

    [TestMethod]
    public void Named_sets_of_the_kind_come_first_and_only_from_above()
    {
        var offers = Caret.Offers("var sixthForm = ClassesFrom(11, to: 13);\nvar library = Place(\"Library\");\nAllow(SocialMedia).To($$\nvar later = Staff;");

        Assert.AreEqual("sixthForm", offers[0]);
        Assert.DoesNotContain("library", offers);
        Assert.DoesNotContain("later", offers);
    }

    [TestMethod]
    public void A_set_is_not_offered_in_its_own_definition() => Assert.DoesNotContain("own", Caret.Offers("var own = $$;"));

    [TestMethod]
    public void Parameters_that_are_due_are_offered_by_name()
    {
        CollectionAssert.IsSubsetOf(new[] { "school:", "timeZone:" }, Caret.OffersInFile("Policy(\"P\", $$").ToArray());
        Assert.DoesNotContain("school:", Caret.OffersInFile("Policy(\"P\", school: \"S\", $$"));
        Assert.DoesNotContain("sites:", Caret.Offers("Allow($$"));
    }

    [TestMethod]
    [DataRow("// De$$")]
    [DataRow("Deny(SocialMedia).To(Staff).Citing(\"2\"); // $$")]
    [DataRow("/* $$")]
    [DataRow("#pragma warning disable $$")]
    [DataRow("var $$")]
    [DataRow("var x$$")]
    [DataRow("var x = Classes(9$$")]
    [DataRow("Allow(SocialMedia).To(Staff).During(Monday.Between(\"$$")]
    [DataRow("Allow(Staff.$$")]
    [DataRow("Unknown.$$")]
    public void Nothing_is_offered_where_nothing_fits(string marked) => Assert.IsEmpty(Caret.Offers(marked));

    [TestMethod]
    public void A_candidate_says_what_it_means()
    {
        var candidate = Caret.Completions(Policies.Header + "Allow(SocialMedia).To($$")!.Candidates.Single(candidate => candidate.Text is "ClassesFrom");

        Assert.AreEqual("People ClassesFrom(int from, int to)", candidate.Detail);
        Assert.AreEqual("The pupils of a range of classes, both ends included.\n\n`from`: The lowest class.\n\n`to`: The highest class.", candidate.Documentation);
    }
}
