using SchoolGuard.Policy.Compilation;

namespace SchoolGuard.Policy.Model.Table;

/// <summary>
/// A set of times. What belongs to it depends on the minute of the week and on the kinds of yesterday and today, because a part that runs over
/// midnight belongs to the day it starts on. So there are nine weeks, at index 3 × yesterday + today by <see cref="DayKind"/>.
/// </summary>
public sealed class TimeSet
{
    /// <summary>How many pairs of yesterday and today there are.</summary>
    public const int Weeks = 9;

    /// <summary>Minutes in a week.</summary>
    public const int MinutesPerWeek = 7 * 24 * 60;

    private readonly int[][] changes;

    /// <summary>Takes the minutes at which membership changes.</summary>
    /// <param name="changes">Nine lists of minutes from Monday 00:00, ascending, 0 to 10079; each week starts outside.</param>
    /// <exception cref="ArgumentException">Not nine, not ascending, or out of range.</exception>
    public TimeSet(IEnumerable<IEnumerable<int>> changes)
    {
        this.changes = [.. changes.Select(week => week.ToArray())];
        if (this.changes.Length != Weeks) throw new ArgumentException("a set of times has nine weeks", nameof(changes));
        foreach (var week in this.changes) Check(week);
    }

    internal TimeSet(WeekBits[] weeks) : this(weeks.Select(week => week.Changes()))
    {
    }

    /// <summary>The minutes at which membership changes, for each of the nine weeks.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Changes => changes;

    /// <summary>Whether a minute belongs to the set.</summary>
    /// <param name="week">3 × yesterday + today.</param>
    /// <param name="minute">Minutes from Monday 00:00.</param>
    public bool Contains(int week, int minute)
    {
        var index = Array.BinarySearch(changes[week], minute);
        var passed = index < 0 ? ~index : index + 1;
        return (passed & 1) == 1;
    }

    private static void Check(int[] week)
    {
        var last = -1;
        foreach (var minute in week)
        {
            if (minute <= last || minute >= MinutesPerWeek) throw new ArgumentException("changes of a set of times must ascend within one week", nameof(week));
            last = minute;
        }
    }
}
