namespace SchoolGuard.Drafts.Tests;

/// <summary>A school whose pupils, staff and classes are known.</summary>
internal static class Rosters
{
    public static SchoolFacts School { get; } = Schools.RavensWood with
    {
        People =
        [
            Pupil("Joshua", "Okonkwo"),
            Pupil("Amelia", "Fairbrother"),
            Pupil("Muhammad", "Iqbal"),
            Pupil("Mary-Jane", "O'Leary"),
            Pupil("Siân", "Llewellyn-Rhys"),
            Pupil("Will", "Price"),
            Pupil("Grace", "Adeyemi"),
            Pupil("May", "Nguyen"),
            Pupil("Zofia", "Wiśniewska"),
            Pupil("Fraser", "McAllister"),
            Pupil("Bartholomew", "Smith", "Barty"),
            Staff("Sarah", "Okafor"),
            Staff("Deborah", "Bell"),
            Staff("Rhodri", "Pugh"),
        ],
        Classes = ["Year 9 Computing", "9B/Co1", "9B", "Kestrels", "Year 9"],
    };

    public static SchoolPerson Pupil(string given, string family, string preferred = "") => new(SchoolRole.Pupil, given, family, preferred);

    public static SchoolPerson Staff(string given, string family) => new(SchoolRole.Staff, given, family);
}
