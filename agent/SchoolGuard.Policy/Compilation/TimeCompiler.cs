using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Compilation;

/// <summary>Spreads a set of times over the nine weeks of <see cref="TimeSet"/>.</summary>
internal static class TimeCompiler
{
    private const int DayMinutes = 24 * 60;

    public static TimeSet Compile(SetExpression<TimeValue> expression) => new(Spread(expression));

    private static WeekBits[] Spread(SetExpression<TimeValue> expression) => expression switch
    {
        SetExpression<TimeValue>.Named named => Spread(named.Definition),
        SetExpression<TimeValue>.Combination both => [.. Spread(both.Left).Zip(Spread(both.Right), (left, right) => left.Combine(right, both.Operator))],
        SetExpression<TimeValue>.Value { Content: TimeValue.Days days } => Days(days),
        SetExpression<TimeValue>.Value { Content: TimeValue.Between between } => Between(between),
        _ => throw new ArgumentException($"not a set of times: {expression.GetType().Name}", nameof(expression)),
    };

    private static WeekBits[] Days(TimeValue.Days days) => EachWeek((_, today) =>
    {
        var kindFits = (days.Kinds >> (int)today & 1) == 1;
        return WeekBits.OfDays(day => kindFits && (days.Weekdays >> day & 1) == 1, 0, DayMinutes);
    });

    private static WeekBits[] Between(TimeValue.Between between)
    {
        var within = Spread(between.Within);
        if (between.Start < between.End)
        {
            var part = WeekBits.OfDays(_ => true, between.Start, between.End);
            return [.. within.Select(week => week.Combine(part, SetOperator.Intersection))];
        }

        // The part after midnight belongs to the day before: it is in if the set reaches that day's last minute. That minute never belongs to a
        // part after midnight itself (the end is before 23:59), so it depends on its own day's kind alone and one pair of days is enough.
        var evening = WeekBits.OfDays(_ => true, between.Start, DayMinutes);
        return EachWeek((yesterday, today) =>
        {
            var before = within[Index(yesterday, yesterday)];
            var morning = WeekBits.OfDays(day => before[((day + 6) % 7 * DayMinutes) + DayMinutes - 1], 0, between.End);
            return within[Index(yesterday, today)].Combine(evening, SetOperator.Intersection).Combine(morning, SetOperator.Union);
        });
    }

    private static WeekBits[] EachWeek(Func<DayKind, DayKind, WeekBits> week) =>
        [.. Enumerable.Range(0, TimeSet.Weeks).Select(index => week((DayKind)(index / 3), (DayKind)(index % 3)))];

    private static int Index(DayKind yesterday, DayKind today) => (3 * (int)yesterday) + (int)today;
}
