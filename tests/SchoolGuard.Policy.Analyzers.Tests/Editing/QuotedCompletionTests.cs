namespace SchoolGuard.Policy.Analyzers.Tests.Editing;

[TestClass]
public sealed class QuotedCompletionTests
{
    [TestMethod]
    [DataRow("Allow(Service(\"$$", "youtube")]
    [DataRow("Allow(Service(\"you$$", "youtube")]
    [DataRow("Allow(Service(\"$$\")).To(Staff).Citing(\"2\");", "youtube")]
    [DataRow("Allow(SocialMedia).In(Place(\"$$\"", "Library")]
    [DataRow("Allow(SocialMedia).To(Group(\"$$", "Year 9 Computing")]
    [DataRow("Allow(SocialMedia).To(Staff).Citing(\"$$", "1a")]
    [DataRow("Allow(SocialMedia).Citing(\"$$\")", "2")]
    public void Known_names_are_offered_within_quotes(string marked, string offered) => Assert.Contains(offered, Caret.Offers(marked));

    [TestMethod]
    public void Names_of_another_kind_are_not() => Assert.DoesNotContain("Library", Caret.Offers("Allow(SocialMedia).To(Group(\"$$"));

    [TestMethod]
    public void Time_zones_are_offered_in_the_header()
    {
        Assert.Contains("Europe/London", Caret.OffersInFile("Policy(\"P\", school: \"S\", timeZone: \"$$"));
        Assert.IsEmpty(Caret.OffersInFile("Policy(\"P\", school: \"$$"));
    }

    [TestMethod]
    public void Names_that_the_policy_uses_are_offered_too_each_once()
    {
        var offers = Caret.Offers("Allow(SocialMedia).To(Staff).In(Place(\"Gym\") | Place(\"Library\")).Citing(\"9\");\nDeny(SocialMedia).To(Group(\"Prefects\")).In(Place(\"$$\")).Citing(\"9\");");

        CollectionAssert.AreEqual(new[] { "Library", "Sixth form common room", "Gym" }, offers.ToArray());
    }

    [TestMethod]
    public void Roles_come_from_the_policy() =>
        CollectionAssert.AreEqual(new[] { "Headteacher" }, Caret.Offers("Deny(SocialMedia).To(Staff).Unless(Permission(\"Headteacher\")).Citing(\"2\");\nDeny(SocialMedia).To(Pupils).Unless(Permission(\"$$").ToArray());

    [TestMethod]
    [DataRow("Allow(Service(\"yo$$ut\")).To(Staff);", "Allow(Service(\"youtube\")).To(Staff);")]
    [DataRow("Allow(Service(\"$$\"))", "Allow(Service(\"youtube\"))")]
    [DataRow("Allow(Service(\"you$$", "Allow(Service(\"youtube")]
    [DataRow("Allow(Service(\"you$$).To(Staff).Citing(\"2\");", "Allow(Service(\"youtube).To(Staff).Citing(\"2\");")]
    public void A_chosen_name_takes_the_place_of_what_was_typed(string marked, string after) => Assert.AreEqual(after, Caret.Choose(marked, "youtube"));

    [TestMethod]
    public void A_chosen_word_takes_the_place_of_the_half_typed_one() =>
        Assert.AreEqual("Deny(SocialMedia).To(Staff);", Caret.Choose("Deny(So$$cial).To(Staff);", "SocialMedia"));
}
