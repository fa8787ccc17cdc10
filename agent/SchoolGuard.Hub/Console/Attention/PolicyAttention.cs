using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Hub.Console.Attention;

/// <summary>What is the matter with the policy.</summary>
internal sealed class PolicyAttention(PolicyShelf shelf, PublicationBook publications) : IAttention
{
    public async Task<IReadOnlyList<AttentionItem>> FindAsync(SignedIn somebody)
    {
        if (!somebody.Is(AccountRole.ItManager, AccountRole.Headteacher, AccountRole.SafeguardingLead)) return [];
        if (await shelf.InForceAsync() is not { } sheet) return [new AttentionItem(AttentionWeight.Grave, "No policy is in force yet, so devices keep closed what the built-in default governs.", "/policy", "Go to the policy")];
        List<AttentionItem> items = [];
        var failing = sheet.FailingProofs.Count();
        if (failing > 0) items.Add(new AttentionItem(AttentionWeight.Grave, failing == 1 ? "A proof of the policy in force fails." : $"{failing} proofs of the policy in force fail.", "/policy#proofs", "See where"));
        if (somebody.Is(AccountRole.ItManager))
        {
            var warnings = sheet.Findings.Count(finding => finding.Severity >= FindingSeverity.Warning);
            if (warnings > 0) items.Add(new AttentionItem(AttentionWeight.Note, warnings == 1 ? "One thing in the policy looks like a mistake." : $"{warnings} things in the policy look like mistakes.", "/policy#findings", "Read them"));
            if ((await publications.ListAsync()) is [{ ToAll: null } newest, ..])
                items.Add(new AttentionItem(AttentionWeight.Note, $"Policy {newest.Counter} is being tried by {string.Join(", ", newest.Groups)}, and not with every device yet.", "/policy", "See how it goes"));
        }

        return items;
    }
}
