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
/// <param name="Rows">The rows in which it is a gap.</param>
internal sealed record FoundGap(Pause Pause, bool IsDenied, List<int> Rows);

/// <summary>Looks for gaps of less than a quarter of an hour (policy-language, SG2002), across midnight too.</summary>
internal sealed class GapFinder
{
    private const int ShortestPause = 15;
    private readonly List<Pause> pauses;
    private readonly Dictionary<(int Pause, bool Denied), FoundGap> found = [];
    private readonly Dictionary<ulong[], List<FoundGap>> foundAt = new(BitsComparer.Instance);
    private readonly ulong[] outcome;

    public GapFinder(TimeAxis axis)
    {
        pauses = PausesIn(axis);
        outcome = new ulong[2 * axis.Words];
    }

    public IReadOnlyList<FoundGap> Found => [.. found.Values];

    public void Look(RowPass rows)
    {
        rows.Allowing.CopyTo(outcome, 0);
        rows.Denying.CopyTo(outcome, rows.Allowing.Length);
        if (!foundAt.TryGetValue(outcome, out var gaps)) foundAt.Add([.. outcome], gaps = GapsIn(rows));
        foreach (var gap in gaps) gap.Rows.AddRange(rows.Rows);
    }

    private List<FoundGap> GapsIn(RowPass rows)
    {
        var gaps = new List<FoundGap>();
        for (var pause = 0; pause < pauses.Count; pause++)
        {
            var (before, after) = (pauses[pause].Before, pauses[pause].After);
            if (Bits.Meet(rows.Allowing, pauses[pause].Inner) || Bits.Meet(rows.Denying, pauses[pause].Inner)) continue;
            if (Bits.Has(rows.Denying, before) && Bits.Has(rows.Denying, after)) gaps.Add(GapAt(pause, denied: true));
            else if (Allows(rows, before) && Allows(rows, after)) gaps.Add(GapAt(pause, denied: false));
        }

        return gaps;
    }

    private static bool Allows(RowPass rows, int time) => Bits.Has(rows.Allowing, time) && !Bits.Has(rows.Denying, time);

    private FoundGap GapAt(int pause, bool denied)
    {
        if (!found.TryGetValue((pause, denied), out var gap)) found.Add((pause, denied), gap = new FoundGap(pauses[pause], denied, []));
        return gap;
    }

    /// <summary>Every run of short stretches with what lies before and after it, over every pair of following days.</summary>
    private static List<Pause> PausesIn(TimeAxis axis)
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
