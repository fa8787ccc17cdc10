using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Drafts;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Policy.Model;
using SchoolGuard.Protocol.V1;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Wire;

/// <summary>What a device is told of the people who use it.</summary>
internal static class SliceMessages
{
    private const uint Format = 1;
    private const int MostClasses = 20_000;

    /// <param name="roster">In force.</param>
    /// <param name="accounts">Who uses the device.</param>
    /// <param name="namesOf">Whose hashed names the device has; they are sent but once.</param>
    public static SlicePeople Of(RosterInForce roster, IReadOnlyList<string> accounts, string namesOf)
    {
        var entries = accounts.Select(roster.Roster.EntryOf).OfType<RosterEntry>().DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToList();
        var name = NameOf(roster);
        return new SlicePeople
        {
            Format = Format,
            Taken = Timestamp.FromDateTimeOffset(roster.Taken!.Value.ToDateTimeOffset()),
            Accounts = { accounts },
            People = { entries.Select(Person) },
            Names = entries.Exists(entry => entry.Role is Role.Staff) && !name.Equals(namesOf, StringComparison.Ordinal) ? Names(roster.Roster, name) : null,
        };
    }

    /// <summary>Not the version alone: a store that was restored counts again from an earlier one. Nor when it was confirmed: its names are the same.</summary>
    private static string NameOf(RosterInForce roster) => $"{roster.Version} {roster.First}";

    /// <summary>Under a key of this message's own: what two devices hold cannot be compared.</summary>
    private static SliceNames Names(Roster roster, string name) => new()
    {
        Roster = name,
        Hashes = UnsafeByteOperations.UnsafeWrap(SchoolNames.Of(roster.Names.Select(each => new SchoolPerson(
            each.Role is Role.Pupil ? SchoolRole.Pupil : SchoolRole.Staff, each.GivenName, each.FamilyName, each.PreferredName))).ToBytes()),
        Classes = { roster.Classes.SelectMany(each => new[] { each.Title, each.Code }).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MostClasses) },
    };

    private static SlicePerson Person(RosterEntry entry) => new()
    {
        Id = entry.Id,
        Username = entry.Username,
        Role = entry.Role is Role.Pupil ? SliceRole.Pupil : SliceRole.Staff,
        ClassNumber = entry.ClassNumber ?? 0,
        HasClass = entry.ClassNumber is not null,
        Memberships =
        {
            entry.Memberships.Select(each => new SliceMembership
            {
                ClassId = each.Class.Id,
                Title = each.Class.Title,
                Code = each.Class.Code,
                Begin = Day(each.Begin),
                End = Day(each.End),
            }),
        },
    };

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
