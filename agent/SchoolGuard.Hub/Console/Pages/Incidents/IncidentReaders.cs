using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Console.Pages.Incidents;

/// <summary>What an account may see of incidents. The headteacher never sees what is about the headteacher, whatever other roles the account has.</summary>
internal sealed class IncidentReaders(IncidentRuleBook rules)
{
    public async Task<IncidentReader> OfAsync(SignedIn somebody) => new(somebody.Username, SeesAboutHeadteacher: IsLead(somebody) && !somebody.Is(AccountRole.Headteacher))
    {
        Person = somebody.Person ?? "",
        OpensConcerns = IsLead(somebody),
        OpensAboutHeadteacher = somebody.Titles.Contains((await rules.CurrentAsync()).RoleFor(aboutHeadteacher: true), StringComparer.OrdinalIgnoreCase),
    };

    private static bool IsLead(SignedIn somebody) => somebody.Is(AccountRole.SafeguardingLead);
}
