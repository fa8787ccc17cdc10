using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Wording;

/// <summary>Says times in words: a moment, and the set that it is in or not.</summary>
internal static class MomentWording
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static string Of(in WallTime time)
    {
        var minute = time.MinuteOfWeek % WallTime.DayMinutes;
        var clock = $"{Days[time.MinuteOfWeek / WallTime.DayMinutes]} {minute / 60:00}:{minute % 60:00}";
        return (DayKind)(time.Week % 3) switch
        {
            DayKind.Closed => $"{clock} on a closed day",
            DayKind.Holiday => $"{clock} in the holidays",
            _ => clock,
        };
    }

    public static string Of(TimeSet times)
    {
        var axis = new TimeAxis([times]);
        return TimeWords.Of(axis, axis.ClassesOf(times));
    }
}
