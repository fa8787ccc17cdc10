using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Decisions.Time;

/// <summary>Which days are in term and which are closed. Days count from 1970-01-01, day 0.</summary>
public sealed class SchoolCalendar
{
    private readonly DayRange[] terms;
    private readonly DayRange[] closed;

    /// <summary>Takes the terms and closed days.</summary>
    /// <param name="terms">The terms; none: every day is in term.</param>
    /// <param name="closed">Closed days; outside a term they change nothing.</param>
    public SchoolCalendar(IEnumerable<DayRange> terms, IEnumerable<DayRange> closed)
    {
        this.terms = [.. terms];
        this.closed = [.. closed];
    }

    /// <summary>Every day in term, none closed.</summary>
    public static SchoolCalendar AlwaysTerm { get; } = new([], []);

    /// <summary>What kind of day a day is.</summary>
    public DayKind KindOf(int day)
    {
        if (terms.Length > 0 && !Array.Exists(terms, term => term.Contains(day))) return DayKind.Holiday;
        return Array.Exists(closed, range => range.Contains(day)) ? DayKind.Closed : DayKind.Term;
    }

    /// <summary>A minute of local wall time as rules see it.</summary>
    /// <param name="localMinute">Minutes from 1970-01-01T00:00 of the wall clock.</param>
    public WallTime At(long localMinute)
    {
        var day = WallTime.DayOf(localMinute);
        return new WallTime(localMinute, (3 * (int)KindOf(day - 1)) + (int)KindOf(day));
    }
}

/// <summary>Days from the first to the last, both included, counted from 1970-01-01.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public readonly record struct DayRange(int First, int Last)
{
    /// <summary>Whether a day lies in the range.</summary>
    public bool Contains(int day) => day >= First && day <= Last;
}
