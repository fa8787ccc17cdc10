using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Tests.Replays;

/// <summary>A situation at every hour of every kind of week, on site, off site and nobody knows where.</summary>
internal static class EveryHour
{
    private const int Weeks = 9;
    private const int Hours = 7 * 24;

    public static IEnumerable<Example> Of(Example example) =>
        from week in Enumerable.Range(0, Weeks)
        from hour in Enumerable.Range(0, Hours)
        from place in new[] { Location.OnSite, Location.OffSite, Location.Unknown }
        select example with { Week = week, Minute = 60 * hour, Place = place };
}
