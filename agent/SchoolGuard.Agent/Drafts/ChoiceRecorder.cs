using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Places;
using SchoolGuard.Drafts;

namespace SchoolGuard.Agent.Drafts;

/// <summary>Puts on record what authors did about findings: the same once a minute, and so many in all.</summary>
internal sealed class ChoiceRecorder(AuditRecorder audit, DeviceAddress address)
{
    private const int ChoicesAMinute = 100;
    private readonly MinuteBudget budget = new(ChoicesAMinute);

    public ChoiceOutcome Record(Moment moment, Choice choice)
    {
        DraftSettings[] accounts = [PostingSettings.For(moment, choice.Host, official: false), PostingSettings.For(moment, choice.Host, official: true)];
        var needsReason = choice.Made is ChoiceMade.Posted && choice.Findings.Any(finding => NeedsReason(finding.Kind, accounts));
        if (needsReason && string.IsNullOrWhiteSpace(choice.Reason)) return ChoiceOutcome.LacksReason;

        var account = moment.Viewer.Account ?? "unknown";
        var findings = string.Join("; ", choice.Findings.Select(finding => $"{finding.Kind.Id} x{finding.Count}"));
        var recorded = budget.Ask($"{account} {choice.Host} {choice.Made} {findings} {choice.Reason}", moment.Now) switch
        {
            BudgetAnswer.Record => audit.TryRecord(
                KindOf(choice.Made),
                ("account", account),
                ("person", moment.Viewer.Entry?.Id ?? ""),
                ("address", address.Value),
                ("host", choice.Host),
                ("findings", findings),
                ("clauses", string.Join("; ", ClausesOf(choice, accounts))),
                ("reason", needsReason ? choice.Reason.Trim() : ""),
                ("policy", $"{moment.Policy.Counter}")),
            BudgetAnswer.Exhausted => audit.TryRecord("draft-choices", ("reason", "more choices in this minute than are recorded one by one")),
            _ => true,
        };
        return recorded ? ChoiceOutcome.Recorded : ChoiceOutcome.NotRecorded;
    }

    // From which account it was posted is not told: a reason is needed where it is whichever it was.
    private static bool NeedsReason(DraftKind kind, DraftSettings[] accounts) => kind.Accounts switch
    {
        DraftAccounts.Personal => Justifies(accounts[0], kind),
        DraftAccounts.Official => Justifies(accounts[1], kind),
        _ => Array.TrueForAll(accounts, account => Justifies(account, kind)),
    };

    private static bool Justifies(DraftSettings account, DraftKind kind) => account[kind.Kind].Strength is Strength.Justify;

    private static IEnumerable<string> ClausesOf(Choice choice, DraftSettings[] accounts) =>
        choice.Findings.SelectMany(finding => accounts.SelectMany(settings => settings[finding.Kind.Kind].Clauses)).Distinct(StringComparer.Ordinal);

    private static string KindOf(ChoiceMade made) => made switch
    {
        ChoiceMade.Posted => "draft-posted",
        ChoiceMade.FalseReport => "draft-false-report",
        _ => "draft-unchecked",
    };
}

/// <summary>What became of a choice.</summary>
internal enum ChoiceOutcome
{
    Recorded,

    /// <summary>A finding that needs a reason was posted without one.</summary>
    LacksReason,

    /// <summary>The audit cannot be written.</summary>
    NotRecorded,
}
