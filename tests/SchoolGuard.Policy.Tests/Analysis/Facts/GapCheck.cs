using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Tests.Enumeration;

namespace SchoolGuard.Policy.Tests.Analysis.Facts;

/// <summary>Short gaps, against a scan minute by minute over every two following days of every kinds.</summary>
internal sealed class GapCheck
{
    private const int DayMinutes = 24 * 60;
    private readonly Enumerator every;
    private readonly int[] timeAt = new int[TimeSet.Weeks * TimeSet.MinutesPerWeek];

    private GapCheck(Enumerator every)
    {
        this.every = every;
        for (var time = 0; time < every.Times.Count; time++)
        {
            foreach (var minute in every.Times[time].Alike) timeAt[Index(minute.Week, minute.Minute)] = time;
        }
    }

    public static void Check(Enumerator every, PolicyAnalysis analysis) => new GapCheck(every).Check(analysis);

    private void Check(PolicyAnalysis analysis)
    {
        var scanned = new Dictionary<string, Scan>(StringComparer.Ordinal);
        foreach (var row in every.Rows)
        {
            Outcome[] outcomes = [.. every.Times.Select(time => every.Policy.OutcomeOf(row.At(time)))];
            var key = string.Concat(outcomes.Select(outcome => (int)outcome));
            if (!scanned.TryGetValue(key, out var scan)) scanned.Add(key, scan = ScanOf(outcomes));
            Compare(analysis, row, scan);
        }
    }

    private void Compare(PolicyAnalysis analysis, RawRow row, Scan scan)
    {
        var found = new Scan();
        foreach (var gap in analysis.Gaps)
        {
            if (!Enumerator.RowsOf(gap.Region).TryGetValue(row.Row, out var times)) continue;
            foreach (var (piece, _) in ((SparseRegion)gap.Region).Space.Times.All.Where(each => Bits.Has(times, each.Class)))
            {
                for (var minute = piece.Start; minute < piece.End; minute++) found.Of(gap.IsDenied).Add(Index(piece.Week, minute));
            }
        }

        Assert.IsTrue(scan.Denied.SetEquals(found.Denied), $"denied around it: {row}, {scan.Denied.Count} minutes, found {found.Denied.Count}");
        Assert.IsTrue(scan.Allowed.SetEquals(found.Allowed), $"allowed around it: {row}, {scan.Allowed.Count} minutes, found {found.Allowed.Count}");
    }

    private Scan ScanOf(Outcome[] outcomes)
    {
        var scan = new Scan();
        for (var day = 0; day < 7; day++)
        for (var kinds = 0; kinds < 27; kinds++)
        {
            // Kinds of yesterday, today and tomorrow.
            var minutes = MinutesOf(kinds / 3, day).Concat(MinutesOf(kinds % 9, (day + 1) % 7)).ToArray();
            for (var first = 1; first < minutes.Length; first++)
            {
                var before = outcomes[timeAt[minutes[first - 1]]];
                if (before is not (Outcome.Allowed or Outcome.Denied)) continue;
                var end = first;
                while (end < minutes.Length && outcomes[timeAt[minutes[end]]] is Outcome.Default) end++;
                if (end == first || end == minutes.Length || end - first >= 15 || outcomes[timeAt[minutes[end]]] != before) continue;
                scan.Of(before is Outcome.Denied).UnionWith(minutes[first..end]);
            }
        }

        return scan;
    }

    private static IEnumerable<int> MinutesOf(int week, int day) => Enumerable.Range(Index(week, day * DayMinutes), DayMinutes);

    private static int Index(int week, int minute) => (week * TimeSet.MinutesPerWeek) + minute;

    private sealed class Scan
    {
        public HashSet<int> Allowed { get; } = [];

        public HashSet<int> Denied { get; } = [];

        public HashSet<int> Of(bool denied) => denied ? Denied : Allowed;
    }
}
