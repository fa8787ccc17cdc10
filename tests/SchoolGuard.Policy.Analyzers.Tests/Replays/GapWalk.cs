using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Tests.Replays;

/// <summary>
/// Walks from a minute that no rule decides back and forth to the first minutes that some rule does. Beyond midnight the neighbouring day may be of any
/// kind, so there may be several of each.
/// </summary>
internal sealed class GapWalk(Example example, Func<Example, Outcome> decide)
{
    private const int ShortestPause = 15;
    private const int DayMinutes = 24 * 60;
    private const int WeekMinutes = 7 * DayMinutes;

    /// <summary>Both sides decide alike, as the finding says, and lie less than a quarter of an hour apart.</summary>
    public void Check(Finding finding)
    {
        var beside = finding.Message.EndsWith("denied", StringComparison.Ordinal) ? Outcome.Denied : Outcome.Allowed;
        var shortest = Steps(example, -1, beside).Min() + Steps(example, 1, beside).Min() - 1;
        Assert.AreEqual(Outcome.Default, decide(example), $"{example} is decided");
        Assert.IsLessThan(ShortestPause, shortest, $"{example} is in a pause of {shortest} minutes");
    }

    /// <summary>How many steps it is to the first decided minutes of an outcome.</summary>
    private IEnumerable<int> Steps(Example start, int step, Outcome wanted, int walked = 1)
    {
        if (walked > ShortestPause) return [int.MaxValue / 2];
        return Next(start, step).SelectMany(next => decide(next) switch
        {
            Outcome.Default => Steps(next, step, wanted, walked + 1),
            var outcome => outcome == wanted ? [walked] : [int.MaxValue / 2],
        });
    }

    private static IEnumerable<Example> Next(Example start, int step)
    {
        var minute = (start.Minute + step + WeekMinutes) % WeekMinutes;
        var (yesterday, today) = (start.Week / 3, start.Week % 3);
        if (minute / DayMinutes == start.Minute / DayMinutes) return [start with { Minute = minute }];
        return Enumerable.Range(0, 3).Select(kind => start with { Minute = minute, Week = step < 0 ? (3 * kind) + yesterday : (3 * today) + kind });
    }
}
