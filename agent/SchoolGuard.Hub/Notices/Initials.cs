using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Rosters;

namespace SchoolGuard.Hub.Notices;

/// <summary>Whom an incident is about, in two letters: enough for who knows the school, nothing for who finds the mail.</summary>
internal sealed class Initials(RosterBook rosters, IClock clock)
{
    public async Task<string> OfAsync(Incident incident)
    {
        if (incident.Person.Length == 0) return "";
        var roster = (await rosters.CurrentAsync()).Roster;
        return roster.ById(incident.Person, clock.GetCurrentInstant().InUtc().Date) is { } person ? $"{First(person.GivenName)}{First(person.FamilyName)}" : "";
    }

    private static string First(string name) => name.Length == 0 ? "" : $"{char.ToUpperInvariant(name[0])}.";
}
