using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Rows;

namespace SchoolGuard.Policy.Analysis.Facts;

/// <summary>A short stretch that no rule decides, between two that are decided alike.</summary>
/// <param name="IsDenied">Whether both sides are denied; else allowed.</param>
/// <param name="Before">The class of times just before.</param>
/// <param name="After">The class of times just after.</param>
/// <param name="Times">The stretch.</param>
/// <param name="Rows">The rows in which it is a gap, ascending.</param>
internal sealed record FoundGap(bool IsDenied, int Before, int After, ulong[] Times, List<int> Rows);

/// <summary>Looks for gaps of less than a quarter of an hour (policy-language, SG2002), across midnight too.</summary>
internal sealed class GapFinder
{
    private const int ShortestPause = 15;
    private readonly List<(int Before, ulong[] Inner, int After)> windows;
    private readonly Dictionary<(int Window, bool Denied), FoundGap> found = [];

    public GapFinder(TimeAxis axis) => windows = [.. Windows(axis)];

    public IReadOnlyList<FoundGap> Found => [.. found.Values];

    public void Look(RowPass row)
    {
        for (var window = 0; window < windows.Count; window++)
        {
            var (before, inner, after) = windows[window];
            if (IsDecided(row, inner)) continue;
            if (Bits.Has(row.Denying, before) && Bits.Has(row.Denying, after)) Note(window, denied: true, row.Row);
            else if (Allows(row, before) && Allows(row, after)) Note(window, denied: false, row.Row);
        }
    }

    private static bool IsDecided(RowPass row, ulong[] inner) => Bits.Meet(row.Allowing, inner) || Bits.Meet(row.Denying, inner);

    private static bool Allows(RowPass row, int time) => Bits.Has(row.Allowing, time) && !Bits.Has(row.Denying, time);

    private void Note(int window, bool denied, int row)
    {
        if (!found.TryGetValue((window, denied), out var gap))
        {
            gap = new FoundGap(denied, windows[window].Before, windows[window].After, windows[window].Inner, []);
            found.Add((window, denied), gap);
        }

        gap.Rows.Add(row);
    }

    /// <summary>Every run of short stretches with what lies before and after it, each once, over every pair of following days.</summary>
    private static IEnumerable<(int Before, ulong[] Inner, int After)> Windows(TimeAxis axis)
    {
        var known = new HashSet<ulong[]>(BitsComparer.Instance);
        var days = axis.All.ToLookup(each => (each.Piece.Day, each.Piece.Week));
        for (var day = 0; day < 7; day++)
        for (var kinds = 0; kinds < 27; kinds++)
        {
            // Kinds of yesterday, today and tomorrow.
            var today = days[(day, kinds / 3)].ToList();
            var timeline = today.Concat(days[((day + 1) % 7, kinds % 9)]).Select(each => (each.Class, Minutes: each.Piece.End - each.Piece.Start)).ToList();
            for (var before = 0; before < today.Count; before++)
            {
                foreach (var window in WindowsAfter(axis, timeline, before))
                {
                    if (known.Add([(ulong)window.Before, (ulong)window.After, .. window.Inner])) yield return window;
                }
            }
        }
    }

    private static IEnumerable<(int Before, ulong[] Inner, int After)> WindowsAfter(TimeAxis axis, List<(int Class, int Minutes)> timeline, int before)
    {
        var minutes = 0;
        var inner = Bits.None(axis.Count);
        for (var next = before + 1; next + 1 < timeline.Count; next++)
        {
            minutes += timeline[next].Minutes;
            if (minutes >= ShortestPause) yield break;
            Bits.Add(inner, timeline[next].Class);
            yield return (timeline[before].Class, (ulong[])inner.Clone(), timeline[next + 1].Class);
        }
    }
}
