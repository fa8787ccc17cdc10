using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Decisions.Time;

/// <summary>
/// The week cut at every minute at which some set of times changes, or a day begins. Each piece keeps, for each of the nine weeks, the rules whose
/// condition on times holds and the lesson ceilings whose time it is.
/// </summary>
internal sealed class TimeIndex
{
    private readonly ushort[] pieceOf = new ushort[TimeSet.MinutesPerWeek];
    private readonly int[] starts;
    private readonly ulong[] rules;
    private readonly ulong[] ceilings;
    private readonly int words;

    public TimeIndex(PolicyTable table, IReadOnlyList<TableCeiling> tableCeilings)
    {
        starts = Cut(table.TimeSets);
        words = RuleMask.WordsFor(table.Rules.Count);
        rules = new ulong[TimeSet.Weeks * starts.Length * words];
        ceilings = new ulong[TimeSet.Weeks * starts.Length];
        for (var piece = 0; piece < starts.Length; piece++)
        {
            var end = piece + 1 < starts.Length ? starts[piece + 1] : TimeSet.MinutesPerWeek;
            for (var minute = starts[piece]; minute < end; minute++) pieceOf[minute] = (ushort)piece;
            for (var week = 0; week < TimeSet.Weeks; week++) Fill(table, tableCeilings, week, piece);
        }
    }

    /// <summary>Where the words for a time begin in <see cref="Rules"/>.</summary>
    public int RowOf(in WallTime time) => RowOf(time.Week, pieceOf[time.MinuteOfWeek]) * words;

    public ulong[] Rules => rules;

    public ulong CeilingsAt(in WallTime time) => ceilings[RowOf(time.Week, pieceOf[time.MinuteOfWeek])];

    /// <summary>Minutes from a time to the next one at which anything may change; a day's end at the latest.</summary>
    public int MinutesToNextPiece(in WallTime time)
    {
        var minute = time.MinuteOfWeek;
        var next = pieceOf[minute] + 1;
        return (next < starts.Length ? starts[next] : TimeSet.MinutesPerWeek) - minute;
    }

    private static int[] Cut(IReadOnlyList<TimeSet> sets)
    {
        var cuts = new SortedSet<int>(Enumerable.Range(0, 7).Select(day => day * WallTime.DayMinutes));
        foreach (var week in sets.SelectMany(set => set.Changes)) cuts.UnionWith(week);
        return [.. cuts];
    }

    private void Fill(PolicyTable table, IReadOnlyList<TableCeiling> tableCeilings, int week, int piece)
    {
        var holds = table.TimeSets.Select(set => set.Contains(week, starts[piece])).ToArray();
        var row = RowOf(week, piece);
        var mask = RuleMask.Of(table.Rules.Count, rule => table.Rules[rule].Times is not { } times || holds[times]);
        Array.Copy(mask, 0, rules, row * words, words);
        for (var ceiling = 0; ceiling < tableCeilings.Count; ceiling++)
        {
            if (tableCeilings[ceiling].Within is not { } within || holds[within]) ceilings[row] |= 1UL << ceiling;
        }
    }

    private int RowOf(int week, int piece) => (week * starts.Length) + piece;
}
