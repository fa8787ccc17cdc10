using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.School;

/// <summary>All that a roster says of one person, for every day, but for what they are called: what a device needs to know of whoever uses it.</summary>
public sealed record RosterEntry
{
    /// <summary>The OneRoster sourcedId.</summary>
    public required string Id { get; init; }

    /// <summary>The account's name.</summary>
    public required string Username { get; init; }

    /// <summary>Pupil or staff.</summary>
    public required Role Role { get; init; }

    /// <summary>A pupil's class: -1 (Nursery), 0 (Reception) or 1 to 13; null for staff, and for a pupil whose class is not known.</summary>
    public required int? ClassNumber { get; init; }

    /// <summary>The classes the person is in or teaches, now, before and later.</summary>
    public required ImmutableArray<RosterMembership> Memberships { get; init; }
}

/// <summary>A person's place in a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Begin">The first day; null for no limit.</param>
/// <param name="End">The day after the last; null for no limit.</param>
public sealed record RosterMembership(RosterClass Class, LocalDate? Begin, LocalDate? End);
