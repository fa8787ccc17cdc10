using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Rows;

namespace SchoolGuard.Policy.Analysis.Facts;

/// <summary>Short stretches with the same class before, the same within and the same after: where rules leave one of them open, they leave all.</summary>
/// <param name="Before">The class of times just before.</param>
/// <param name="Inner">The classes within.</param>
/// <param name="After">The class of times just after.</param>
/// <param name="Pieces">The stretches themselves: of the same classes there may be other, longer ones.</param>
internal sealed record Pause(int Before, ulong[] Inner, int After, HashSet<TimePiece> Pieces);

/// <summary>A pause that no rule decides, between two stretches that are decided alike.</summary>
/// <param name="Pause">The stretch.</param>
/// <param name="IsDenied">Whether both sides are denied; else allowed.</param>
/// <param name="Rows">The rows in which it is a gap, ascending.</param>
internal sealed record FoundGap(Pause Pause, bool IsDenied, List<int> Rows);

/// <summary>Looks for gaps of less than a quarter of an hour (policy-language, SG2002), across midnight too.</summary>
internal sealed class GapFinder
{
    private const int ShortestPause = 15;
    private readonly IReadOnlyList<Pause> pauses;
    private readonly Dictionary<(int Pause, bool Denied), FoundGap> found = [];

    public GapFinder(TimeAxis axis) => pauses = PausesIn(axis);

    public IReadOnlyList<FoundGap> Found => [.. found.Values];

    public void Look(RowPass row)
    {
        for (var pause = 0; pause < pauses.Count; pause++)
        {
            var (before, after) = (pauses[pause].Before, pauses[pause].After);
            if (IsDecided(row, pauses[pause].Inner)) continue;
            if (Bits.Has(row.Denying, before) && Bits.Has(row.Denying, after)) Note(pause, denied: true, row.Row);
            else if (Allows(row, before) && Allows(row, after)) Note(pause, denied: false, row.Row);
        }
    }

    private static bool IsDecided(RowPass row, ulong[] inner) => Bits.Meet(row.Allowing, inner) || Bits.Meet(row.Denying, inner);

    private static bool Allows(RowPass row, int time) => Bits.Has(row.Allowing, time) && !Bits.Has(row.Denying, time);

    private void Note(int pause, bool denied, int row)
    {
        if (!found.TryGetValue((pause, denied), out var gap)) found.Add((pause, denied), gap = new FoundGap(pauses[pause], denied, []));
        gap.Rows.Add(row);
    }

    /// <summary>Every run of short stretches with what lies before and after it, over every pair of following days.</summary>
    private static IReadOnlyList<Pause> PausesIn(TimeAxis axis)
    {
        var known = new Dictionary<ulong[], Pause>(BitsComparer.Instance);
        var days = axis.All.ToLookup(each => (each.Piece.Day, each.Piece.Week));
        for (var day = 0; day < 7; day++)
        for (var kinds = 0; kinds < 27; kinds++)
        {
            // Kinds of yesterday, today and tomorrow.
            var today = days[(day, kinds / 3)].ToList();
            var timeline = today.Concat(days[((day + 1) % 7, kinds % 9)]).ToList();
            for (var before = 0; before < today.Count; before++) NotePausesAfter(axis, timeline, before, known);
        }

        return [.. known.Values];
    }

    private static void NotePausesAfter(TimeAxis axis, List<(TimePiece Piece, int Class)> timeline, int before, Dictionary<ulong[], Pause> known)
    {
        var minutes = 0;
        var inner = Bits.None(axis.Count);
        for (var next = before + 1; next + 1 < timeline.Count; next++)
        {
            minutes += timeline[next].Piece.End - timeline[next].Piece.Start;
            if (minutes >= ShortestPause) return;
            Bits.Add(inner, timeline[next].Class);
            ulong[] key = [(ulong)timeline[before].Class, (ulong)timeline[next + 1].Class, .. inner];
            if (!known.TryGetValue(key, out var pause)) known.Add(key, pause = new Pause(timeline[before].Class, [.. inner], timeline[next + 1].Class, []));
            pause.Pieces.UnionWith(timeline.Skip(before + 1).Take(next - before).Select(each => each.Piece));
        }
    }
}
