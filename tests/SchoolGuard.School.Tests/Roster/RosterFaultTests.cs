using FsCheck;
using FsCheck.Fluent;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.School.Tests.Roster;

[TestClass]
public sealed class RosterFaultTests
{
    [TestMethod]
    public void A_folder_without_users_gives_nobody_and_a_fault()
    {
        using var folder = new TemporaryFolder();

        var load = School.Roster.Read(folder.Path);

        Assert.AreEqual("users.csv", load.Faults.Single().File);
        Assert.IsEmpty(load.Roster.PeopleOn(RosterFolder.Today));
    }

    [TestMethod]
    public void A_missing_column_is_named()
    {
        StringAssert.Contains(RosterFolder.Read("sourcedId,role\np1,student\n").Faults.Single().ToString(), "users.csv: there is no column `username`");
    }

    [TestMethod]
    public void A_row_at_fault_is_left_out_and_the_others_count()
    {
        var load = RosterFolder.Read("sourcedId,role,username,grades\n,student,aone,09\n\np2,student,btwo,09\np3,student,c\"three,09\np4,student,dfour,09\n");

        CollectionAssert.AreEqual(new int?[] { 2, 5 }, load.Faults.Select(fault => fault.Row).Order().ToArray());
        CollectionAssert.AreEqual(new[] { "p2", "p4" }, load.Roster.PeopleOn(RosterFolder.Today).Select(person => person.Id).ToArray());
    }

    [TestMethod]
    public void A_username_of_two_people_finds_neither()
    {
        var load = RosterFolder.Read("sourcedId,role,username,grades\np1,student,same,09\nt1,teacher,SAME,\n");

        Assert.HasCount(1, load.Faults);
        Assert.IsNull(load.Roster.ByUsername("same", RosterFolder.Today));
    }

    [TestMethod]
    public void A_quotation_mark_that_never_closes_is_reported()
    {
        var load = RosterFolder.Read("sourcedId,role,username,grades\np1,student,aone,09\np2,student,\"btwo,09\np3,student,cthree,09\n");

        Assert.AreEqual(3, load.Faults.Single().Row);
        Assert.IsNotNull(load.Roster.ByUsername("aone", RosterFolder.Today));
    }

    [TestMethod]
    public void A_date_that_does_not_exist_ends_the_enrolment_not_the_reading()
    {
        var load = RosterFolder.Read(enrolments: "e1,c2,p1,student,,2026-02-30,\ne2,c1,p1,student,,,");

        StringAssert.Contains(load.Faults.Single().ToString(), "row 2: beginDate is `2026-02-30`");
        Assert.HasCount(1, load.Roster.ByUsername("aone", RosterFolder.Today)!.TeachingGroups);
    }

    [TestMethod]
    public void Faults_never_name_a_person()
    {
        var load = RosterFolder.Read("sourcedId,role,username,givenName,familyName,grades\np1,student,aone,Ada,One,??\n");

        Assert.DoesNotContain("Ada", load.Faults.Single().ToString());
    }

    [TestMethod]
    [DataRow("users.csv")]
    [DataRow("enrollments.csv")]
    public void However_a_file_is_damaged_the_rest_is_read(string name)
    {
        using var folder = new RosterFolder(enrolments: "e1,c1,p1,student,,2026-09-03,2026-12-18\ne2,c2,\"p2\",student,,,\n");
        var original = File.ReadAllText(Path.Combine(folder.Path, name));

        Prop.ForAll(Mutations.Of(original), bytes =>
        {
            File.WriteAllBytes(Path.Combine(folder.Path, name), bytes);
            var load = School.Roster.Read(folder.Path);
            return load.Roster.PeopleOn(RosterFolder.Today).All(person => person.Id.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
