namespace SchoolGuard.Policy.Decisions.Time;

/// <summary>A minute of the school's wall clock together with what the calendar says of that day and the day before.</summary>
public readonly record struct WallTime
{
    internal const int DayMinutes = 24 * 60;
    private const int EpochWeekday = 3;

    internal WallTime(long localMinute, int week)
    {
        LocalMinute = localMinute;
        Week = week;
    }

    /// <summary>A minute of the week without a date.</summary>
    /// <param name="week">Which of the nine weeks, 0 to 8.</param>
    /// <param name="minuteOfWeek">Minutes from Monday 00:00, 0 to 10079.</param>
    public static WallTime InWeek(int week, int minuteOfWeek) =>
        // The first Monday of 1970 was the 5th.
        new((4 * DayMinutes) + minuteOfWeek, week);

    /// <summary>Minutes from 1970-01-01T00:00 of the wall clock.</summary>
    public long LocalMinute { get; }

    /// <summary>Which of the nine weeks of a <see cref="Model.Table.TimeSet"/> applies.</summary>
    public int Week { get; }

    /// <summary>Minutes from Monday 00:00, 0 to 10079.</summary>
    public int MinuteOfWeek
    {
        get
        {
            // 1970-01-01 was a Thursday.
            var minute = (LocalMinute + (EpochWeekday * DayMinutes)) % Model.Table.TimeSet.MinutesPerWeek;
            return (int)(minute < 0 ? minute + Model.Table.TimeSet.MinutesPerWeek : minute);
        }
    }

    internal static int DayOf(long localMinute) => (int)((localMinute - (((localMinute % DayMinutes) + DayMinutes) % DayMinutes)) / DayMinutes);
}
