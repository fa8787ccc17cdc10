using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Console.Pages.Incidents;

/// <summary>Whom an incident is about, as people call them.</summary>
internal static class IncidentPeople
{
    /// <returns>The name in the roster; without one the account, the number in the roster, or that nobody is known.</returns>
    public static string Who(Incident incident, Roster roster, LocalDate today) =>
        incident.Erased is not null ? "erased"
        : incident.Person.Length > 0 && roster.ById(incident.Person, today) is { } person ? $"{person.GivenName} {person.FamilyName}"
        : incident.Account.Length > 0 ? incident.Account
        : incident.Person.Length > 0 ? incident.Person
        : "nobody known";
}
