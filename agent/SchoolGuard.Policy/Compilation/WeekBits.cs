namespace SchoolGuard.Policy.Compilation;

/// <summary>The minutes of one week as bits, Monday 00:00 first.</summary>
internal sealed class WeekBits
{
    private const int Minutes = 7 * DayMinutes;
    private const int DayMinutes = 24 * 60;
    private readonly bool[] bits = new bool[Minutes];

    public bool this[int minute] => bits[minute];

    public static WeekBits From(Func<int, int, bool> containsDayMinute)
    {
        var week = new WeekBits();
        for (var minute = 0; minute < Minutes; minute++) week.bits[minute] = containsDayMinute(minute / DayMinutes, minute % DayMinutes);
        return week;
    }

    public WeekBits Combine(WeekBits other, Func<bool, bool, bool> combine)
    {
        var week = new WeekBits();
        for (var minute = 0; minute < Minutes; minute++) week.bits[minute] = combine(bits[minute], other.bits[minute]);
        return week;
    }

    public IEnumerable<int> Changes()
    {
        var inside = false;
        for (var minute = 0; minute < Minutes; minute++)
        {
            if (bits[minute] == inside) continue;
            inside = !inside;
            yield return minute;
        }
    }
}
