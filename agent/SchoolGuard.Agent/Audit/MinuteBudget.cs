using NodaTime;

namespace SchoolGuard.Agent.Audit;

/// <summary>
/// Lets each thing through once a minute, and so many different things in all: somebody who asks in a loop must not fill the disk.
/// </summary>
internal sealed class MinuteBudget(int most)
{
    private readonly Lock gate = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private long minute = long.MinValue;

    public BudgetAnswer Ask(string thing, Instant now)
    {
        lock (gate)
        {
            var current = now.ToUnixTimeSeconds() / NodaConstants.SecondsPerMinute;
            if (current != minute) seen.Clear();
            minute = current;
            if (seen.Count > most || !seen.Add(thing)) return BudgetAnswer.Skip;
            return seen.Count > most ? BudgetAnswer.Exhausted : BudgetAnswer.Record;
        }
    }
}

internal enum BudgetAnswer
{
    /// <summary>Record it.</summary>
    Record,

    /// <summary>Record that nothing more of this minute will be recorded. Said once.</summary>
    Exhausted,

    /// <summary>It has been recorded in this minute, or the budget is spent.</summary>
    Skip,
}
