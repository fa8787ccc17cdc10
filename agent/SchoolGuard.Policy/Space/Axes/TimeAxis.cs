using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Space.Axes;

/// <summary>A stretch of one of the nine weeks of <see cref="TimeSet"/>, within one day.</summary>
/// <param name="Week">3 × yesterday + today.</param>
/// <param name="Start">Minutes from Monday 00:00.</param>
/// <param name="End">The first minute after it; at most the day's end.</param>
public readonly record struct TimePiece(int Week, int Start, int End)
{
    /// <summary>What the calendar says of the day before.</summary>
    public DayKind Yesterday => (DayKind)(Week / 3);

    /// <summary>What the calendar says of the day.</summary>
    public DayKind Today => (DayKind)(Week % 3);

    /// <summary>The day of the week, 0 for Monday.</summary>
    public int Day => Start / (24 * 60);
}

/// <summary>The minutes of the nine weeks, sorted into classes that no set of times tells apart.</summary>
internal sealed class TimeAxis
{
    private readonly int[] cuts;
    private readonly int[] classOf;
    private readonly List<int[]> minutes = [];

    public TimeAxis(IReadOnlyList<TimeSet> sets)
    {
        var all = new SortedSet<int>(Enumerable.Range(0, 7).Select(day => day * 24 * 60));
        foreach (var week in sets.SelectMany(set => set.Changes)) all.UnionWith(week);
        cuts = [.. all, TimeSet.MinutesPerWeek];
        classOf = new int[TimeSet.Weeks * Pieces];

        var known = new Dictionary<ulong[], int>(BitsComparer.Instance);
        for (var week = 0; week < TimeSet.Weeks; week++)
        {
            var signatures = Signatures(sets, week);
            for (var piece = 0; piece < Pieces; piece++)
            {
                if (!known.TryGetValue(signatures[piece], out var index))
                {
                    index = minutes.Count;
                    known.Add(signatures[piece], index);
                    minutes.Add(new int[TimeSet.Weeks]);
                }

                classOf[(week * Pieces) + piece] = index;
                minutes[index][week] += cuts[piece + 1] - cuts[piece];
            }
        }
    }

    public int Count => minutes.Count;

    public int Words => Bits.WordsFor(Count);

    private int Pieces => cuts.Length - 1;

    /// <summary>Every stretch with its class, week by week.</summary>
    public IEnumerable<(TimePiece Piece, int Class)> All
    {
        get
        {
            for (var index = 0; index < classOf.Length; index++)
            {
                var piece = index % Pieces;
                yield return (new TimePiece(index / Pieces, cuts[piece], cuts[piece + 1]), classOf[index]);
            }
        }
    }

    /// <summary>The class of a minute.</summary>
    public int ClassAt(int week, int minute)
    {
        var index = Array.BinarySearch(cuts, minute);
        return classOf[(week * Pieces) + (index < 0 ? ~index - 1 : index)];
    }

    /// <summary>The classes that a set of times is made of; all of them for no condition.</summary>
    public ulong[] ClassesOf(TimeSet? set)
    {
        if (set is null) return Bits.All(Count);
        var classes = Bits.None(Count);
        foreach (var (piece, index) in All)
        {
            if (set.Contains(piece.Week, piece.Start)) Bits.Add(classes, index);
        }

        return classes;
    }

    /// <summary>Whether some minute of these classes is in one set and not in another; both may have minutes of their own that no class begins with.</summary>
    /// <param name="inside">The one set; null for all times.</param>
    /// <param name="outside">The other; null for all times.</param>
    /// <param name="classes">The classes.</param>
    public bool Meets(TimeSet? inside, TimeSet? outside, ulong[] classes)
    {
        for (var week = 0; week < TimeSet.Weeks; week++)
        {
            var starts = cuts.Take(Pieces).Concat(inside?.Changes[week] ?? []).Concat(outside?.Changes[week] ?? []);
            if (starts.Any(minute => inside?.Contains(week, minute) is not false && outside?.Contains(week, minute) is false && Bits.Has(classes, ClassAt(week, minute)))) return true;
        }

        return false;
    }

    /// <summary>
    /// Minutes a week: those of a week all in term, all closed or all holidays, whichever has most; where only days of one kind after days of another
    /// belong to the set, those of a week as if every day were such.
    /// </summary>
    public int MinutesOf(ulong[] classes)
    {
        var weeks = new int[TimeSet.Weeks];
        foreach (var index in Bits.Members(classes))
        {
            for (var week = 0; week < weeks.Length; week++) weeks[week] += minutes[index][week];
        }

        var pure = Math.Max(weeks[0], Math.Max(weeks[4], weeks[8]));
        return pure > 0 ? pure : weeks.Max();
    }

    private ulong[][] Signatures(IReadOnlyList<TimeSet> sets, int week)
    {
        var signatures = new ulong[Pieces][];
        for (var piece = 0; piece < Pieces; piece++) signatures[piece] = Bits.None(sets.Count);
        for (var set = 0; set < sets.Count; set++)
        {
            var changes = sets[set].Changes[week];
            var passed = 0;
            for (var piece = 0; piece < Pieces; piece++)
            {
                while (passed < changes.Count && changes[passed] <= cuts[piece]) passed++;
                if ((passed & 1) == 1) Bits.Add(signatures[piece], set);
            }
        }

        return signatures;
    }
}
