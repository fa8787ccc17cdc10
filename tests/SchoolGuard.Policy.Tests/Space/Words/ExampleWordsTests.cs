namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class ExampleWordsTests
{
    [TestMethod]
    [DataRow("Allow(Service(\"x\")).To(Class(9)).Citing(\"1\");", "a pupil in Class 9, Tuesday 10:14, on site, no lesson, x.com")]
    [DataRow("Allow(Service(\"x\")).To(ClassesFrom(Nursery, to: 8)).In(Place(\"Library\")).Citing(\"1\");", "a pupil in Nursery, Tuesday 10:14, in Library, no lesson, x.com")]
    [DataRow("Allow(Service(\"x\")).To(Class(9)).During(AuthorisedLesson).In(OffSite).Citing(\"1\");", "a pupil in Class 9, Tuesday 10:14, off site, in a lesson, x.com")]
    [DataRow("Allow(Service(\"x\")).To(Staff & Group(\"Governors\")).With(Permission(\"Headteacher\")).Citing(\"1\");", "a member of staff who is in Governors, Tuesday 10:14, on site, with the Headteacher's permission, x.com")]
    [DataRow("Deny(Hosts(\"example.net\")).To(Visitors).In(Place(\"Library\") & OffSite).Citing(\"1\");", "a visitor, Tuesday 10:14, in an unknown place, example.net")]
    [DataRow("Allow(SocialNetworks - Service(\"facebook\")).To(Visitors).Citing(\"1\");", "a visitor, Tuesday 10:14, on site, socialnetworks.unlisted.example")]
    [DataRow("Allow(AllSites - SocialMedia - Messaging - SocialGames).To(Visitors).Citing(\"1\");", "a visitor, Tuesday 10:14, on site, unlisted.example")]
    public void A_situation_in_words(string rule, string words) => Assert.AreEqual(words, Example(rule));

    [TestMethod]
    [DataRow("Saturday.Between(\"09:00\", \"10:00\")", "Saturday 09:00")]
    [DataRow("SchoolDays.Between(\"08:30\", \"15:45\")", "Tuesday 10:14")]
    [DataRow("Holidays", "Tuesday 10:14 in the holidays")]
    [DataRow("TermTime - SchoolDays - Weekends", "Tuesday 10:14 on a closed day")]
    [DataRow("Holidays.Between(\"22:00\", \"06:00\") & SchoolDays", "Monday 00:00 after the holidays")]
    [DataRow("Holidays.Between(\"22:00\", \"06:00\") & (TermTime - SchoolDays) & Weekdays", "Monday 00:00 on a closed day after the holidays")]
    [DataRow("SchoolDays.Between(\"22:00\", \"06:00\") & Holidays", "Tuesday 00:00 in the holidays after a day in term")]
    public void A_time_in_words(string times, string words) =>
        Assert.AreEqual($"a visitor, {words}, on site, x.com", Example($"Allow(Service(\"x\")).To(Visitors).During({times}).Citing(\"1\");"));

    private static string? Example(string rule) => Worded.Analysis(rule).Policy.Applies(0).Pick()?.ToString();
}
