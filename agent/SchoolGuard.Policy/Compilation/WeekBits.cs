using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Compilation;

/// <summary>The minutes of one week as bits, Monday 00:00 first.</summary>
internal sealed class WeekBits
{
    private const int Minutes = 7 * DayMinutes;
    private const int DayMinutes = 24 * 60;
    private readonly ulong[] words = new ulong[(Minutes + 63) / 64];

    public bool this[int minute] => (words[minute / 64] >> (minute % 64) & 1) == 1;

    /// <summary>The part of each day from the start to before the end, in minutes from midnight, on the days that are told.</summary>
    public static WeekBits OfDays(Func<int, bool> contains, int start, int end)
    {
        var week = new WeekBits();
        for (var day = 0; day < 7; day++)
        {
            if (contains(day)) week.Fill((day * DayMinutes) + start, (day * DayMinutes) + end);
        }

        return week;
    }

    public WeekBits Combine(WeekBits other, SetOperator combine)
    {
        var week = new WeekBits();
        for (var word = 0; word < words.Length; word++)
        {
            week.words[word] = combine switch
            {
                SetOperator.Union => words[word] | other.words[word],
                SetOperator.Intersection => words[word] & other.words[word],
                _ => words[word] & ~other.words[word],
            };
        }

        return week;
    }

    public IEnumerable<int> Changes()
    {
        var inside = false;
        for (var minute = 0; minute < Minutes; minute++)
        {
            if (minute % 64 == 0 && words[minute / 64] == (inside ? ulong.MaxValue : 0))
            {
                minute += 63;
                continue;
            }

            if (this[minute] == inside) continue;
            inside = !inside;
            yield return minute;
        }
    }

    private void Fill(int start, int end)
    {
        if (start == end) return;
        for (var word = start / 64; 64 * word < end; word++)
        {
            var first = Math.Max(0, start - (64 * word));
            var last = Math.Min(63, end - 1 - (64 * word));
            words[word] |= ulong.MaxValue >> (63 - last + first) << first;
        }
    }
}
