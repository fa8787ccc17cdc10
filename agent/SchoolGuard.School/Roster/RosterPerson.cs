using System.Collections.Immutable;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.School;

/// <summary>Somebody at the school, as of one day.</summary>
public sealed record RosterPerson
{
    /// <summary>The OneRoster sourcedId.</summary>
    public required string Id { get; init; }

    /// <summary>The account's name; empty if the roster gives none.</summary>
    public required string Username { get; init; }

    public required string GivenName { get; init; }

    public required string FamilyName { get; init; }

    /// <summary>Pupil or staff.</summary>
    public required Role Role { get; init; }

    /// <summary>A pupil's class: -1 (Nursery), 0 (Reception) or 1 to 13; null for staff, and for a pupil whose class is not known.</summary>
    public required int? ClassNumber { get; init; }

    /// <summary>The person for whom decisions are made; null for a pupil whose class is not known, who has no access to anything governed.</summary>
    public required Person? Person { get; init; }

    /// <summary>The sourcedIds of the classes the person is in or teaches that day.</summary>
    public required ImmutableArray<string> TeachingGroups { get; init; }
}

/// <summary>What somebody at the school is called.</summary>
/// <param name="Role">Pupil or staff.</param>
/// <param name="GivenName">May be empty.</param>
/// <param name="FamilyName">May be empty.</param>
/// <param name="PreferredName">The given name that the person goes by, where the roster says so; otherwise empty.</param>
public sealed record RosterName(Role Role, string GivenName, string FamilyName, string PreferredName);

/// <summary>A class of the roster, to which a lesson can be given.</summary>
/// <param name="Id">The OneRoster sourcedId.</param>
/// <param name="Title">Its title, as <c>Year 9 Computing</c>.</param>
/// <param name="Code">Its code, as <c>9B/Co1</c>; empty if it has none.</param>
public sealed record RosterClass(string Id, string Title, string Code);
