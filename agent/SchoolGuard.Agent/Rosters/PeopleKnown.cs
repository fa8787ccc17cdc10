using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Rosters;

/// <summary>Whom the hub has told this device of: those who use it, and nobody else by name.</summary>
/// <param name="People">They.</param>
/// <param name="Names">Where one of them is staff; otherwise null.</param>
internal sealed record PeopleKnown(ImmutableArray<HeldPerson> People, HeldNames? Names)
{
    public static PeopleKnown Nobody { get; } = new([], Names: null);

    public Roster Roster { get; } = Roster.Of([.. People.Select(person => person.Entry)]);

    /// <summary>When what is known of an account was last right; null for one of which nothing is.</summary>
    public Instant? TakenOf(string account) => People.FirstOrDefault(person => person.Is(account))?.Taken;

    /// <summary>After the hub has told of some accounts: who is not among the people there has left, or never was at the school.</summary>
    public PeopleKnown After(Slice slice) => Of(
        [.. People.Where(person => !slice.Accounts.Contains(person.Entry.Username, StringComparer.OrdinalIgnoreCase)), .. slice.People],
        slice.Names ?? Names);

    /// <summary>Without those who have not been seen for long.</summary>
    public PeopleKnown SeenSince(Instant limit) => Of([.. People.Where(person => person.Seen >= limit)], Names);

    public PeopleKnown SeenAt(Instant now, IReadOnlyCollection<string> accounts) =>
        new([.. People.Select(person => accounts.Any(person.Is) ? person with { Seen = now } : person)], Names);

    // A device that no member of staff uses has nothing to check for names.
    private static PeopleKnown Of(ImmutableArray<HeldPerson> people, HeldNames? names) =>
        new(people, people.Any(person => person.Entry.Role is Role.Staff) ? names : null);
}
