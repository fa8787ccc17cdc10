namespace SchoolGuard.Policy.Model.Sets;

/// <summary>A value in a set of times.</summary>
public abstract record TimeValue
{
    /// <summary>Whole days by their name and by what the calendar says of them.</summary>
    /// <param name="Weekdays">Bits 0 to 6: Monday to Sunday.</param>
    /// <param name="Kinds">Bits by <see cref="DayKind"/>.</param>
    public sealed record Days(int Weekdays, int Kinds) : TimeValue;

    /// <summary>
    /// Part of the day: [start, end) of local wall time. An end before the start lies on the next day: that part belongs to the set if the set
    /// reaches the midnight before it, which for whole days says that it belongs to the day it starts on.
    /// </summary>
    /// <param name="Within">The set that is restricted.</param>
    /// <param name="Start">Minutes from midnight, 0 to 1439.</param>
    /// <param name="End">Minutes from midnight, 0 to 1439, not equal to the start.</param>
    public sealed record Between(SetExpression<TimeValue> Within, int Start, int End) : TimeValue;
}
