using NodaTime;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Policies.Asking;

/// <summary>Finds people of the roster by what they are called.</summary>
internal sealed class PeopleFinder(RosterBook rosters)
{
    private const int Most = 20;

    /// <param name="text">A part of the name or of the user name.</param>
    /// <param name="today">Whose classes are told.</param>
    public async Task<IReadOnlyList<RosterPerson>> FindAsync(string text, LocalDate today) =>
    [
        .. (await rosters.CurrentAsync()).Roster.PeopleOn(today)
            .Where(person => $"{person.GivenName} {person.FamilyName}".Contains(text.Trim(), StringComparison.OrdinalIgnoreCase) || person.Username.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(person => person.FamilyName, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.GivenName, StringComparer.OrdinalIgnoreCase)
            .Take(Most),
    ];
}
