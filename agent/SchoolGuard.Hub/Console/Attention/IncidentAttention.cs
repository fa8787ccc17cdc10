using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.Pages.Incidents;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Console.Attention;

/// <summary>Incidents that nobody has closed yet, for those who see to them.</summary>
internal sealed class IncidentAttention(IncidentBook incidents, IncidentReaders readers) : IAttention
{
    public async Task<IReadOnlyList<AttentionItem>> FindAsync(SignedIn somebody)
    {
        if (!somebody.Is(AccountRole.SafeguardingLead, AccountRole.Headteacher)) return [];
        var reader = await readers.OfAsync(somebody);
        var (_, open) = await incidents.ListAsync(reader, new IncidentFilter { OnlyOpen = true });
        if (open == 0) return [];
        var (_, grave) = await incidents.ListAsync(reader, new IncidentFilter { OnlyOpen = true, Severity = Severity.High });
        return [new AttentionItem(grave > 0 ? AttentionWeight.Grave : AttentionWeight.Warning, $"{(open == 1 ? "1 incident is" : $"{open} incidents are")} open{(grave > 0 ? $", {grave} of high severity" : "")}.", "/incidents", "See to it")];
    }
}
