using NodaTime;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Cli.Situations;

/// <summary>What was decided.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Rules">The rules that decide.</param>
/// <param name="Until">The wall time at which what is enforced changes next, or null if it does not within eight days.</param>
/// <param name="Policy">The policy that was asked.</param>
/// <param name="Circumstances">What it was asked about.</param>
internal sealed record Judgement(Decision Decision, IReadOnlyList<TableRule> Rules, LocalDateTime? Until, CompiledPolicy Policy, Circumstances Circumstances)
{
    public IEnumerable<string> Clauses => Rules.Select(rule => rule.Clause).Distinct(StringComparer.Ordinal);
}
