using NodaTime;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Hub.Policies.Asking;

/// <summary>What the policy says to a question: one part for each way in which the sites asked for are decided.</summary>
/// <param name="Faults">What of the question makes no sense; then there are no parts.</param>
/// <param name="Who">Whom it was asked for.</param>
/// <param name="Parts">The parts, that of most sites first.</param>
public sealed record Answer(IReadOnlyList<string> Faults, string Who, IReadOnlyList<AnswerPart> Parts)
{
    public static Answer Faulty(IReadOnlyList<string> faults) => new(faults, "", []);
}

/// <summary>Sites that are decided alike.</summary>
/// <param name="Sites">What people call them.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Rules">The rules that decide.</param>
/// <param name="Until">The wall time at which it changes next if nothing else does; null if not within eight days.</param>
/// <param name="Reasons">Every rule, with each condition that held or failed; of the first of the sites.</param>
public sealed record AnswerPart(IReadOnlyList<string> Sites, Decision Decision, IReadOnlyList<TableRule> Rules, LocalDateTime? Until, IReadOnlyList<AnswerReason> Reasons)
{
    /// <summary>The decision in words.</summary>
    public string Words => Decision.Outcome switch
    {
        Outcome.Ungoverned => "Allowed: no rule speaks of it, so it is left to the school's web filter",
        Outcome.Allowed => $"Allowed by {Clauses}",
        Outcome.Denied => $"Denied by {Clauses}",
        _ => "Denied by default: no rule that speaks of it applies",
    };

    private string Clauses => $"clause {string.Join(", ", Rules.Select(rule => rule.Clause).Distinct(StringComparer.Ordinal))}";
}

/// <summary>Why a rule decides or does not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Its conditions.</param>
public sealed record AnswerReason(TableRule Rule, RuleReason Reason)
{
    public string Verdict => Reason switch
    {
        { Decides: true } => "decides",
        { Applies: true } => "applies, but a denial wins",
        _ => "does not apply",
    };
}
