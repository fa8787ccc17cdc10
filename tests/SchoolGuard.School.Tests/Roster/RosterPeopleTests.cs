using System.Text;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.School.Tests.Roster;

[TestClass]
public sealed class RosterPeopleTests
{
    [TestMethod]
    public void A_student_is_a_pupil_of_the_class_that_the_grade_names()
    {
        var pupil = RosterFolder.Read().Roster.ByUsername("aone", RosterFolder.Today)!;

        Assert.AreEqual((Role.Pupil, 9), (pupil.Role, pupil.ClassNumber));
        Assert.AreEqual(Role.Pupil, pupil.Person!.Role);
    }

    [TestMethod]
    public void Names_are_those_of_pupils_and_staff_with_the_name_that_they_go_by()
    {
        var roster = RosterFolder.Read("sourcedId,role,username,givenName,familyName,preferredGivenName,grades\np1,student,aone,Ada,One,Addie,09\ng1,parent,efive,Eli,Five,,\n").Roster;

        Assert.AreEqual(new RosterName(Role.Pupil, "Ada", "One", "Addie"), roster.Names.Single());
    }

    [TestMethod]
    public void A_username_is_found_without_regard_to_case()
    {
        Assert.AreEqual("p1", RosterFolder.Read().Roster.ByUsername("AOne", RosterFolder.Today)?.Id);
    }

    [TestMethod]
    [DataRow("cthree")]
    [DataRow("dfour")]
    public void Teachers_and_aides_are_staff(string username)
    {
        Assert.AreEqual(Role.Staff, RosterFolder.Read().Roster.ByUsername(username, RosterFolder.Today)!.Role);
    }

    [TestMethod]
    [DataRow("efive", DisplayName = "a parent")]
    [DataRow("fsix", DisplayName = "a disabled user")]
    [DataRow("gseven", DisplayName = "a user to be deleted")]
    [DataRow("nobody", DisplayName = "a stranger")]
    public void Others_are_not_known(string username)
    {
        Assert.IsNull(RosterFolder.Read().Roster.ByUsername(username, RosterFolder.Today));
    }

    [TestMethod]
    public void Quoted_cells_keep_their_commas()
    {
        Assert.AreEqual("Two, the younger", RosterFolder.Read().Roster.ByUsername("btwo", RosterFolder.Today)!.FamilyName);
    }

    [TestMethod]
    [DataRow("PR", -1)]
    [DataRow("PK", -1)]
    [DataRow("KG", 0)]
    [DataRow("01", 1)]
    [DataRow("9", 9)]
    [DataRow("13", 13)]
    [DataRow("\"UG,KG\"", 0)]
    public void Grades_are_read_in_OneRosters_words(string grades, int number)
    {
        var load = RosterFolder.Read($"sourcedId,role,username,grades\np1,student,aone,{grades}\n");

        Assert.IsEmpty(load.Faults);
        Assert.AreEqual(number, load.Roster.ByUsername("aone", RosterFolder.Today)!.ClassNumber);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("14")]
    [DataRow("UG")]
    public void A_pupil_without_a_usable_grade_is_reported_and_has_no_access(string grades)
    {
        var load = RosterFolder.Read($"sourcedId,role,username,grades\np1,student,aone,{grades}\n");

        Assert.AreEqual(2, load.Faults.Single().Row);
        Assert.IsNull(load.Roster.ByUsername("aone", RosterFolder.Today)!.Person);
    }

    [TestMethod]
    public void The_people_of_a_day_come_in_the_order_of_the_file()
    {
        var people = RosterFolder.Read().Roster.PeopleOn(RosterFolder.Today);

        CollectionAssert.AreEqual(new[] { "p1", "p2", "t1", "a1" }, people.Select(person => person.Id).ToArray());
    }

    [TestMethod]
    [DataRow(true, "\n")]
    [DataRow(true, "\r\n")]
    [DataRow(false, "\r\n")]
    public void A_byte_order_mark_and_either_line_ending_are_read(bool mark, string lineEnding)
    {
        using var folder = new RosterFolder();
        folder.Write("users.csv", RosterFolder.Users.ReplaceLineEndings(lineEnding), new UTF8Encoding(mark));

        var load = School.Roster.Read(folder.Path);

        Assert.IsEmpty(load.Faults);
        Assert.HasCount(4, load.Roster.PeopleOn(RosterFolder.Today));
    }
}
