using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Randomness;

/// <summary>Random situations around the names of <see cref="RandomSets"/>, and beside them.</summary>
internal static class RandomScenario
{
    public static Scenario Next(Random random) => new()
    {
        Role = random.From(Role.Pupil, Role.Pupil, Role.Staff, Role.Visitor),
        Class = random.Next(-1, 14),
        Groups = random.Some("Prefects", "chess CLUB", "Choir"),
        Site = new Site(
            random.From("example.org", "www.example.org", "b.a.www.example.org", "notexample.org", "youtube.com", "org.net"),
            random.From(null, "facebook", "youtube", "x", "minecraft"),
            (SiteCategories)random.From(0, 1, 2, 4, 8, 16, 32, 64)),
        Place = random.From(Location.Unknown, Location.OnSite, Location.OffSite, Location.Named("Library"), Location.Named("HALL"), Location.Named("Boiler room")),
        Lesson = random.OneIn(2) ? Lesson(random) : null,
        LessonMinutes = random.From(0, 1, 45, 46, 90, 120, 121),
        Permissions = random.Some("headteacher", "School Business Manager", "Chair of Governors"),
    };

    /// <summary>An instant of 2026, often close to a change of the clocks, a term's end, a closed day or midnight.</summary>
    public static long Minute(Random random, School school)
    {
        var day = random.OneIn(2)
            ? new NodaTime.LocalDate(2026, 1, 1).PlusDays(random.Next(365))
            : random.From<NodaTime.LocalDate>(new(2026, 3, 7), new(2026, 3, 8), new(2026, 3, 28), new(2026, 3, 29), new(2026, 5, 4), new(2026, 7, 22), new(2026, 10, 23), new(2026, 10, 24), new(2026, 10, 25), new(2026, 10, 31), new(2026, 11, 1), new(2026, 12, 18));
        var minute = random.OneIn(2) ? random.Next(1440) : random.From(0, 1, 59, 60, 61, 90, 119, 120, 1319, 1320, 1438, 1439);
        return school.MinuteOf(day.AtMidnight()) + minute;
    }

    private static string[] Lesson(Random random) =>
        [random.From("SocialMedia", "AllSites", "SocialNetworks", "Messaging", "facebook", "youtube", "example.org", ".www.example.org"), .. random.Some("x", "Blogs")];
}
