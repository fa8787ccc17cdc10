using SchoolGuard.TestKit.Memory;

namespace SchoolGuard.Drafts.Tests.Index.People;

[TestClass]
public sealed class PeopleIndexTests
{
    private static readonly string[] Secrets = ["joshua", "josh", "okonkwo", "amelia", "fairbrother", "wisniewska", "wiśniewska", "llewellyn", "mcallister", "barty"];

    [TestMethod]
    public void No_pupils_name_is_left_in_the_index()
    {
        var text = HeldText.Of(SchoolIndex.Build(Rosters.School));

        // The walk reaches what is no secret.
        Assert.Contains("ravenswood", text);
        foreach (var secret in Secrets) Assert.DoesNotContain(secret, text.ToLowerInvariant());
    }

    [TestMethod]
    public void Two_indexes_of_one_roster_hold_other_hashes()
    {
        var (one, other) = (SchoolIndex.Build(Rosters.School).People, SchoolIndex.Build(Rosters.School).People);

        Assert.AreNotEqual(one.Find("joshua").Hash, other.Find("joshua").Hash);
    }

    [TestMethod]
    [DataRow("joshua", true)]
    [DataRow("josha", true)]
    [DataRow("joshuaa", true)]
    [DataRow("joshwa", true)]
    [DataRow("jsohua", true)]
    [DataRow("jshoau", false)]
    [DataRow("jishia", false)]
    [DataRow("smih", false)]
    public void One_typing_error_is_forgiven_in_six_letters_or_more(string typed, bool found)
    {
        var people = SchoolIndex.Build(Rosters.School).People;

        Assert.AreEqual(found, people.Find(typed).IsGiven || people.FindTypo(typed).IsGiven);
    }

    [TestMethod]
    public void Given_and_family_name_of_two_people_are_nobodys()
    {
        var people = SchoolIndex.Build(Rosters.School).People;

        Assert.AreEqual("Pupil", people.Pair(people.Find("joshua"), people.Find("okonkwo")).ToString());
        Assert.AreEqual("None", people.Pair(people.Find("joshua"), people.Find("fairbrother")).ToString());
    }
}
