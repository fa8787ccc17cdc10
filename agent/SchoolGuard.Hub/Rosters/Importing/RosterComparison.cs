using System.Globalization;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters.Importing;

/// <summary>Compares two rosters, whatever day it is: enrolments that begin next week are changes already.</summary>
internal static class RosterComparison
{
    public static RosterDifference Between(Roster before, Roster after)
    {
        var (old, now) = (ById(before), ById(after));
        var (places, placesNow) = (PlacesOf(old.Values), PlacesOf(now.Values));
        var classes = before.Classes.Concat(after.Classes).ToLookup(each => each.Id, StringComparer.Ordinal);
        return new RosterDifference
        {
            People =
            [
                .. now.Values.Where(entry => !old.ContainsKey(entry.Id)).Select(entry => new ChangedPerson(entry.Id, PersonChange.Joined, RoleOf(entry))),
                .. old.Values.Where(entry => !now.ContainsKey(entry.Id)).Select(entry => new ChangedPerson(entry.Id, PersonChange.Left, RoleOf(entry))),
                .. now.Values.Where(entry => old.TryGetValue(entry.Id, out var was) && !RoleOf(was).Equals(RoleOf(entry), StringComparison.Ordinal))
                    .Select(entry => new ChangedPerson(entry.Id, PersonChange.Changed, $"{RoleOf(old[entry.Id])}, now {RoleOf(entry)}")),
            ],
            Groups =
            [
                .. classes.Select(each => new ChangedGroup(each.Last(), Missing(placesNow, places, each.Key), Missing(places, placesNow, each.Key)))
                    .Where(group => group.Added + group.Removed > 0).OrderBy(group => group.Class.Title, StringComparer.Ordinal),
            ],
            PeopleBefore = old.Count,
            MembershipsBefore = places.Sum(each => each.Value.Count),
        };
    }

    private static Dictionary<string, RosterEntry> ById(Roster roster) =>
        roster.Entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Who is in each class, with their days.</summary>
    private static Dictionary<string, HashSet<(string, RosterMembership)>> PlacesOf(IEnumerable<RosterEntry> entries) => entries
        .SelectMany(entry => entry.Memberships.Select(membership => (entry.Id, Membership: membership with { Class = new RosterClass(membership.Class.Id, "", "") })))
        .GroupBy(place => place.Membership.Class.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToHashSet(), StringComparer.Ordinal);

    private static int Missing(Dictionary<string, HashSet<(string, RosterMembership)>> from, Dictionary<string, HashSet<(string, RosterMembership)>> to, string id) =>
        from.TryGetValue(id, out var places) ? places.Count(place => !to.TryGetValue(id, out var others) || !others.Contains(place)) : 0;

    private static string RoleOf(RosterEntry entry) => (entry.Role, entry.ClassNumber) switch
    {
        (Role.Staff, _) => "staff",
        (_, { } number) => string.Create(CultureInfo.InvariantCulture, $"pupil of class {number}"),
        _ => "pupil without a class",
    };
}
