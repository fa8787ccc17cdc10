using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class BoxWordsTests
{
    [TestMethod]
    public void A_box_is_one_line()
    {
        var analysis = Worded.Analysis("""
            Allow(SocialMedia).To(Class(9)).In(Place("Library")).During(SchoolDays.Between("12:30", "13:20")).Citing("1");
            Allow(Messaging).To(Staff).During(AuthorisedLesson).With(Permission("Headteacher")).Citing("2");
            Lessons.Grantable(SocialMedia);
            Prove.Only(SocialMedia).For(Pupils).During(AuthorisedLesson);
            """);

        Assert.AreEqual("Class 9, SocialMedia, in Library, Mon-Fri 12:30-13:20 in term, no lesson", BoxWords.Of(analysis.Proofs[0].Counterexamples.Boxes()));
    }

    [TestMethod]
    public void A_region_names_its_three_largest_parts_and_counts_the_others()
    {
        var analysis = Worded.Analysis("""
            Allow(SocialMedia).To(Class(1)).During(Monday).Citing("1");
            Allow(SocialMedia).To(Class(2)).During(Weekdays).Citing("1");
            Allow(SocialMedia).To(Class(3)).During(Weekends).Citing("1");
            Allow(SocialMedia).To(Class(4)).During(Sunday.Between("10:00", "11:00")).Citing("1");
            Allow(SocialMedia).To(Staff).Citing("1");
            """);

        Assert.AreEqual("staff, SocialMedia, any time; Class 2, SocialMedia, Mon-Fri; Class 3, SocialMedia, Sat-Sun; and 2 more", BoxWords.Of(analysis.Policy.Allowed.Boxes()));
    }

    [TestMethod]
    public void No_situation_has_no_words() => Assert.AreEqual("", BoxWords.Of(Worded.Analysis("Deny(SocialMedia).To(Pupils).Citing(\"1\");").Policy.Allowed.Boxes()));
}
