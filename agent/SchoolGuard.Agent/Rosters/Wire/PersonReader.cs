using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Policy.Model;
using SchoolGuard.Protocol.V1;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Rosters.Wire;

internal static class PersonReader
{
    private const int LowestClass = -1;
    private const int HighestClass = 13;
    private const int MostMemberships = 1000;

    /// <returns>The person, or null where the message is none.</returns>
    public static RosterEntry? TryRead(SlicePerson person)
    {
        if (person.Id.Length == 0 || person.Username.Length == 0 || person.Memberships.Count > MostMemberships || RoleOf(person.Role) is not { } role) return null;
        if (person.HasClass && (role is not Role.Pupil || person.ClassNumber is < LowestClass or > HighestClass)) return null;
        var memberships = ImmutableArray.CreateBuilder<RosterMembership>();
        foreach (var membership in person.Memberships)
        {
            if (membership.ClassId.Length == 0 || !TryDate(membership.Begin, out var begin) || !TryDate(membership.End, out var end)) return null;
            memberships.Add(new RosterMembership(new RosterClass(membership.ClassId, membership.Title, membership.Code), begin, end));
        }

        return new RosterEntry
        {
            Id = person.Id,
            Username = person.Username,
            Role = role,
            ClassNumber = person.HasClass ? person.ClassNumber : null,
            Memberships = memberships.ToImmutable(),
        };
    }

    private static Role? RoleOf(SliceRole role) => role switch
    {
        SliceRole.Pupil => Role.Pupil,
        SliceRole.Staff => Role.Staff,
        _ => null,
    };

    private static bool TryDate(string text, out LocalDate? date)
    {
        date = null;
        if (text.Length == 0) return true;
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var read)) return false;
        date = read;
        return true;
    }
}
