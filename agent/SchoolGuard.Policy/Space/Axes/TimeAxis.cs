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
    private readonly List<TimePiece> firsts = [];

    public TimeAxis(IReadOnlyList<TimeSet> sets)
    {
        cuts = CutsOf(sets);
        classOf = Sort(Enumerable.Range(0, TimeSet.Weeks).SelectMany(week => Signatures(sets, week)));
    }

    private TimeAxis(TimeAxis coarser, IReadOnlyList<ICollection<TimePiece>> parts)
    {
        cuts = coarser.cuts;
        classOf = Sort(coarser.All.Select(each => (ulong[])[(ulong)each.Class, .. Bits.Where(parts.Count, part => parts[part].Contains(each.Piece))]));
    }

    public int Count => minutes.Count;

    public int Words => Bits.WordsFor(Count);

    private int Pieces => cuts.Length - 1;

    /// <summary>Every stretch with its class, week by week.</summary>
    public IEnumerable<(TimePiece Piece, int Class)> All => classOf.Select((index, piece) => (PieceOf(piece), index));

    /// <summary>The same stretches, sorted by some parts of the weeks as well.</summary>
    public TimeAxis TellingApart(IReadOnlyList<ICollection<TimePiece>> parts) => new(this, parts);

    /// <summary>The class of a minute.</summary>
    public int ClassAt(int week, int minute)
    {
        var index = Array.BinarySearch(cuts, minute);
        return classOf[(week * Pieces) + (index < 0 ? ~index - 1 : index)];
    }

    /// <summary>The classes that one of the sorted sets is made of; all of them for no condition.</summary>
    public ulong[] ClassesOf(TimeSet? set) =>
        set is null ? Bits.All(Count) : Bits.Where(Count, index => set.Contains(firsts[index].Week, firsts[index].Start));

    /// <summary>The classes that a part of the weeks is made of.</summary>
    public ulong[] ClassesOf(IEnumerable<TimePiece> part)
    {
        var classes = Bits.None(Count);
        foreach (var piece in part) Bits.Add(classes, ClassAt(piece.Week, piece.Start));
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

    private static int[] CutsOf(IReadOnlyList<TimeSet> sets)
    {
        var all = new SortedSet<int>(Enumerable.Range(0, 7).Select(day => day * 24 * 60));
        foreach (var week in sets.SelectMany(set => set.Changes)) all.UnionWith(week);
        return [.. all, TimeSet.MinutesPerWeek];
    }

    private int[] Sort(IEnumerable<ulong[]> signatures)
    {
        var known = new Dictionary<ulong[], int>(BitsComparer.Instance);
        var sorted = new List<int>();
        foreach (var signature in signatures)
        {
            var piece = PieceOf(sorted.Count);
            if (!known.TryGetValue(signature, out var index))
            {
                index = minutes.Count;
                known.Add(signature, index);
                minutes.Add(new int[TimeSet.Weeks]);
                firsts.Add(piece);
            }

            sorted.Add(index);
            minutes[index][piece.Week] += piece.End - piece.Start;
        }

        return [.. sorted];
    }

    private TimePiece PieceOf(int index) => new(index / Pieces, cuts[index % Pieces], cuts[(index % Pieces) + 1]);

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
