using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.School.OneRoster;

/// <summary>A row of users.csv that gives somebody a role at the school.</summary>
internal sealed record User
{
    public required string Id { get; init; }

    public required string Username { get; init; }

    public required string GivenName { get; init; }

    public required string FamilyName { get; init; }

    /// <summary>The given name that the person goes by, or empty. OneRoster 1.2 has it, and many exports of 1.1.</summary>
    public required string PreferredName { get; init; }

    public required Role Role { get; init; }

    /// <summary>A pupil's class, or null if the row names none.</summary>
    public required int? ClassNumber { get; init; }

    /// <summary>Somebody whose name is not told.</summary>
    public static User Of(RosterEntry entry) => new()
    {
        Id = entry.Id,
        Username = entry.Username,
        GivenName = "",
        FamilyName = "",
        PreferredName = "",
        Role = entry.Role,
        ClassNumber = entry.ClassNumber,
    };

    public Person? ToPerson(string[] groups) => (Role, ClassNumber) switch
    {
        (Role.Staff, _) => Person.Staff(groups),
        (Role.Pupil, { } number) => Person.Pupil(number, groups),
        _ => null,
    };
}
