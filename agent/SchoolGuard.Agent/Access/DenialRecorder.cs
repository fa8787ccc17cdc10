using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Places;
using SchoolGuard.Catalogue;

namespace SchoolGuard.Agent.Access;

/// <summary>Puts on record whom the policy stopped, where and by which rules: once a minute for a person and a service.</summary>
internal sealed class DenialRecorder(AuditRecorder audit, DeviceAddress address)
{
    private const int DenialsAMinute = 100;
    private readonly MinuteBudget budget = new(DenialsAMinute);

    public void Record(Moment moment, HostName host, string? service, Verdict verdict)
    {
        var account = moment.Viewer.Account ?? "unknown";
        switch (budget.Ask($"{account} {service ?? host.Value}", moment.Now))
        {
            case BudgetAnswer.Record:
                audit.TryRecord(
                    "denied",
                    ("account", account),
                    ("person", moment.Viewer.Entry?.Id ?? ""),
                    ("host", host.Value),
                    ("service", service ?? ""),
                    ("address", address.Value),
                    ("place", moment.Place.ToString()),
                    ("outcome", verdict.Decision.Outcome.ToString()),
                    ("clauses", string.Join("; ", verdict.Rules.Select(rule => rule.Clause).Distinct(StringComparer.Ordinal))),
                    ("lines", string.Join(' ', verdict.Rules.Select(rule => rule.Line))),
                    ("policy", $"{moment.Policy.Counter}"));
                break;
            case BudgetAnswer.Exhausted:
                audit.TryRecord("denials", ("reason", "more denials in this minute than are recorded one by one"));
                break;
            default:
                break;
        }
    }
}
