namespace SchoolGuard.Cli.Demo.School;

/// <summary>Somebody of the demonstration's school.</summary>
/// <param name="Account">The account's name on the device and in the roster.</param>
/// <param name="Title">Who that is, for the table.</param>
internal sealed record DemoPerson(string Account, string Title)
{
    public static DemoPerson LowerSchool { get; } = new("lower-school", "Lower School pupil, Class 6");

    public static DemoPerson NinthClass { get; } = new("ninth-class", "Pupil, Class 9");

    public static DemoPerson SixthForm { get; } = new("sixth-form", "Sixth former, Class 12");

    public static DemoPerson Teacher { get; } = new("teacher", "Teacher");

    public static IReadOnlyList<DemoPerson> All { get; } = [LowerSchool, NinthClass, SixthForm, Teacher];
}
