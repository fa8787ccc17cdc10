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
        var counts = await incidents.CountOpenAsync(await readers.OfAsync(somebody));
        var (open, grave) = (counts.Values.Sum(), counts.GetValueOrDefault(Severity.High));
        if (open == 0) return [];
        return [new AttentionItem(grave > 0 ? AttentionWeight.Grave : AttentionWeight.Warning, $"{(open == 1 ? "1 incident is" : $"{open} incidents are")} open{(grave > 0 ? $", {grave} of high severity" : "")}.", "/incidents", "See to it")];
    }
}
