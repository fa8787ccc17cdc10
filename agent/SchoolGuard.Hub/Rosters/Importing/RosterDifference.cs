using System.Collections.Immutable;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters.Importing;

/// <summary>What becomes of somebody by a new roster.</summary>
internal enum PersonChange
{
    Joined,
    Left,

    /// <summary>Another class or role.</summary>
    Changed,
}

/// <summary>Somebody whom a new roster has elsewhere than the one before.</summary>
/// <param name="Id">The OneRoster sourcedId.</param>
/// <param name="Change">What becomes of them.</param>
/// <param name="Detail">For <see cref="PersonChange.Changed"/>: from what to what; otherwise what they are or were.</param>
internal sealed record ChangedPerson(string Id, PersonChange Change, string Detail);

/// <summary>A class whose members change.</summary>
/// <param name="Class">The class.</param>
/// <param name="Added">How many come.</param>
/// <param name="Removed">How many go.</param>
internal sealed record ChangedGroup(RosterClass Class, int Added, int Removed);

/// <summary>What a new roster changes.</summary>
internal sealed record RosterDifference
{
    /// <summary>A change of more than this part is taken by nobody but a person who has seen it.</summary>
    public const double MostUnseen = 0.2;

    public required ImmutableArray<ChangedPerson> People { get; init; }

    public required ImmutableArray<ChangedGroup> Groups { get; init; }

    public required int PeopleBefore { get; init; }

    public required int MembershipsBefore { get; init; }

    public bool IsEmpty => People.IsEmpty && Groups.IsEmpty;

    /// <summary>How many memberships begin or end.</summary>
    public int MembershipsChanged => Groups.Sum(group => group.Added + group.Removed);

    /// <summary>Why a person has to look at it first, or null. The first roster changes nothing that there was.</summary>
    public string? Caution =>
        PeopleBefore > 0 && IsMuch(People.Length, PeopleBefore) ? $"{People.Length} people join, leave or change, of {PeopleBefore} until now: more than a fifth"
        : MembershipsBefore > 0 && IsMuch(MembershipsChanged, MembershipsBefore) ? $"{MembershipsChanged} places in classes change, of {MembershipsBefore} until now: more than a fifth, as when the names of classes are used again for a new year"
        : null;

    public int Count(PersonChange change) => People.Count(person => person.Change == change);

    private static bool IsMuch(int changed, int before) => changed > before * MostUnseen;
}
