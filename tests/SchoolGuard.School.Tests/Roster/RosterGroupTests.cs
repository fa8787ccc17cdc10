using NodaTime;

namespace SchoolGuard.School.Tests.Roster;

[TestClass]
public sealed class RosterGroupTests
{
    [TestMethod]
    public void A_pupil_is_in_the_groups_of_their_classes_by_title_and_code()
    {
        var pupil = Find("e1,c1,p1,student,,,\ne2,c2,p1,student,,,", "aone");

        CollectionAssert.AreEqual(new[] { "Computing 9B", "9B/Co1", "Prefects" }, pupil.Person!.Groups.ToArray());
        CollectionAssert.AreEqual(new[] { "c1", "c2" }, pupil.TeachingGroups.ToArray());
    }

    [TestMethod]
    public void A_teacher_has_the_classes_they_teach()
    {
        CollectionAssert.AreEqual(new[] { "c1" }, Find("e1,c1,t1,teacher,true,,", "cthree").TeachingGroups.ToArray());
    }

    [TestMethod]
    [DataRow(2026, 11, 9, 0)]
    [DataRow(2026, 11, 10, 1)]
    [DataRow(2026, 11, 19, 1)]
    [DataRow(2026, 11, 20, 0)]
    public void An_enrolment_holds_from_its_first_day_to_before_its_end(int year, int month, int day, int groups)
    {
        var pupil = Find("e1,c2,p1,student,,2026-11-10,2026-11-20", "aone", new LocalDate(year, month, day));

        Assert.HasCount(groups, pupil.TeachingGroups);
    }

    [TestMethod]
    [DataRow(2026, 9, 2, 0)]
    [DataRow(2026, 9, 3, 1)]
    [DataRow(2026, 12, 18, 1)]
    [DataRow(2027, 9, 3, 0)]
    public void Without_dates_of_its_own_an_enrolment_lasts_as_long_as_its_classs_sessions(int year, int month, int day, int groups)
    {
        Assert.HasCount(groups, Find("e1,c1,p1,student,,,", "aone", new LocalDate(year, month, day)).TeachingGroups);
    }

    [TestMethod]
    public void An_enrolment_in_no_class_of_the_file_is_reported()
    {
        var fault = RosterFolder.Read(enrolments: "e1,c9,p1,student,,,").Faults.Single();

        Assert.AreEqual("enrollments.csv: row 2: classes.csv has no class `c9`; add it, or take the enrolment out", fault.ToString());
    }

    [TestMethod]
    public void A_guardians_enrolment_counts_for_nothing()
    {
        Assert.IsEmpty(Find("e1,c1,p1,guardian,,,", "aone").TeachingGroups);
    }

    [TestMethod]
    public void Classes_are_listed_for_lessons()
    {
        Assert.AreEqual(new RosterClass("c1", "Computing 9B", "9B/Co1"), RosterFolder.Read().Roster.Classes[0]);
    }

    private static RosterPerson Find(string enrolments, string username, LocalDate? day = null)
    {
        var load = RosterFolder.Read(enrolments: enrolments);
        Assert.IsEmpty(load.Faults);
        return load.Roster.ByUsername(username, day ?? RosterFolder.Today)!;
    }
}
