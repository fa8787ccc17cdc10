using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Agent.Access;

/// <summary>An answer with its reasons.</summary>
/// <param name="Decision">What is enforced.</param>
/// <param name="Rules">The rules that decide.</param>
/// <param name="Until">When it changes by time alone; null: not within eight days, or the time is not certain.</param>
/// <param name="Openings">For a denial: when or where it would be allowed, the nearest first.</param>
internal sealed record Verdict(Decision Decision, ImmutableArray<TableRule> Rules, Instant? Until, ImmutableArray<string> Openings)
{
    public bool Allowed => Decision.Allowed;
}
