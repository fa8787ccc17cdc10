using NodaTime;
using SchoolGuard.Policy.Decisions.Time;

namespace SchoolGuard.School.Tests.Calendar;

[TestClass]
public sealed class NodaZoneTests
{
    private static readonly NodaZone London = NodaZone.TryGet("Europe/London")!;

    [TestMethod]
    public void Summer_time_is_an_hour_ahead_until_the_clocks_go_back()
    {
        var stretch = London.StretchAt(Utc(2026, 7, 1, 12, 0));

        Assert.AreEqual(new ZoneStretch(Utc(2026, 10, 25, 1, 0), 60), stretch);
    }

    [TestMethod]
    public void A_stretch_begins_at_the_minute_of_the_change()
    {
        Assert.AreEqual(0, London.StretchAt(Utc(2026, 10, 25, 1, 0)).Offset);
    }

    [TestMethod]
    public void A_wall_time_that_occurs_twice_is_the_earlier()
    {
        Assert.AreEqual(Utc(2026, 10, 25, 0, 30), London.ToMinute(new LocalDateTime(2026, 10, 25, 1, 30)));
    }

    [TestMethod]
    public void A_wall_time_that_clocks_skip_has_no_minute()
    {
        Assert.IsNull(London.ToMinute(new LocalDateTime(2026, 3, 29, 1, 30)));
    }

    [TestMethod]
    public void Wall_time_follows_the_zone()
    {
        Assert.AreEqual(new LocalDateTime(2026, 7, 1, 13, 0), London.ToLocal(Utc(2026, 7, 1, 12, 0)));
    }

    [TestMethod]
    public void A_zone_without_changes_has_no_end()
    {
        Assert.AreEqual(new ZoneStretch(long.MaxValue, 0), NodaZone.TryGet("UTC")!.StretchAt(0));
    }

    [TestMethod]
    [DataRow(long.MinValue)]
    [DataRow(long.MaxValue)]
    public void Minutes_beyond_the_calendar_are_taken_as_its_ends(long minute)
    {
        Assert.IsGreaterThanOrEqualTo(-1, London.StretchAt(minute).Offset / 60);
    }

    [TestMethod]
    [DataRow("Europe/Narnia")]
    [DataRow("")]
    public void An_unknown_zone_is_none(string id)
    {
        Assert.IsNull(NodaZone.TryGet(id));
    }

    private static long Utc(int year, int month, int day, int hour, int minute) => NodaZone.MinuteOf(Instant.FromUtc(year, month, day, hour, minute));
}
