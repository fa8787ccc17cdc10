using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Compilation;

/// <summary>Spreads a set of times over the nine weeks of <see cref="TimeSet"/>.</summary>
internal static class TimeCompiler
{
    private const int LastMinute = (24 * 60) - 1;

    public static TimeSet Compile(SetExpression<TimeValue> expression) => new(Spread(expression));

    private static WeekBits[] Spread(SetExpression<TimeValue> expression) => expression switch
    {
        SetExpression<TimeValue>.Named named => Spread(named.Definition),
        SetExpression<TimeValue>.Combination combination => Combine(combination),
        SetExpression<TimeValue>.Value { Content: TimeValue.Days days } => Days(days),
        SetExpression<TimeValue>.Value { Content: TimeValue.Between between } => Between(between),
        _ => throw new ArgumentException($"not a set of times: {expression.GetType().Name}", nameof(expression)),
    };

    private static WeekBits[] Combine(SetExpression<TimeValue>.Combination combination)
    {
        var left = Spread(combination.Left);
        var right = Spread(combination.Right);
        Func<bool, bool, bool> combine = combination.Operator switch
        {
            SetOperator.Union => (a, b) => a || b,
            SetOperator.Intersection => (a, b) => a && b,
            _ => (a, b) => a && !b,
        };
        return [.. left.Zip(right, (a, b) => a.Combine(b, combine))];
    }

    private static WeekBits[] Days(TimeValue.Days days) => EachWeek((_, today) =>
    {
        var kindFits = (days.Kinds >> (int)today & 1) == 1;
        return WeekBits.From((day, _) => kindFits && (days.Weekdays >> day & 1) == 1);
    });

    private static WeekBits[] Between(TimeValue.Between between)
    {
        var within = Spread(between.Within);
        if (between.Start < between.End)
            return [.. within.Select(week => WeekBits.From((day, minute) => minute >= between.Start && minute < between.End && week[At(day, minute)]))];

        // The part after midnight belongs to the day before: it is in if the set reaches that day's last minute. That minute never belongs to a
        // part after midnight itself (the end is before 23:59), so it depends on its own day's kind alone and one pair of days is enough.
        return EachWeek((yesterday, today) =>
        {
            var own = within[Index(yesterday, today)];
            var before = within[Index(yesterday, yesterday)];
            return WeekBits.From((day, minute) =>
                minute >= between.Start ? own[At(day, minute)] : minute < between.End && before[At((day + 6) % 7, LastMinute)]);
        });
    }

    private static WeekBits[] EachWeek(Func<DayKind, DayKind, WeekBits> week) =>
        [.. Enumerable.Range(0, TimeSet.Weeks).Select(index => week((DayKind)(index / 3), (DayKind)(index % 3)))];

    private static int Index(DayKind yesterday, DayKind today) => (3 * (int)yesterday) + (int)today;

    private static int At(int day, int minute) => (day * (LastMinute + 1)) + minute;
}
