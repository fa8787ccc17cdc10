namespace SchoolGuard.Cli.Demo.School;

/// <summary>Somebody of the demonstration's school.</summary>
/// <param name="Account">The account's name on the device and in the roster.</param>
/// <param name="Title">Who that is, for the table.</param>
/// <param name="Site">The site that this person's browser opens.</param>
internal sealed record DemoPerson(string Account, string Title, string Site)
{
    public static DemoPerson LowerSchool { get; } = new("lower-school", "Lower School pupil, Class 6", "www.tiktok.com");

    public static DemoPerson NinthClass { get; } = new("ninth-class", "Pupil, Class 9", "www.tiktok.com");

    public static DemoPerson SixthForm { get; } = new("sixth-form", "Sixth former, Class 12", "www.tiktok.com");

    public static DemoPerson Teacher { get; } = new("teacher", "Teacher", "www.facebook.com");

    public static IReadOnlyList<DemoPerson> All { get; } = [LowerSchool, NinthClass, SixthForm, Teacher];
}
