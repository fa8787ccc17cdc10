using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Decisions;

/// <summary>Somebody about whom a decision is made.</summary>
public sealed record Person
{
    private Person(Role role, int baseMask, IReadOnlyList<string> groups) => (Role, BaseMask, Groups) = (role, baseMask, groups);

    /// <summary>What the person is.</summary>
    public Role Role { get; }

    /// <summary>The groups of the roster that the person is in, compared without regard to case.</summary>
    public IReadOnlyList<string> Groups { get; }

    internal int BaseMask { get; }

    /// <summary>A pupil.</summary>
    /// <param name="classNumber">-1 (Nursery), 0 (Reception) or 1 to 13.</param>
    /// <param name="groups">Groups of the roster.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public static Person Pupil(int classNumber, params string[] groups) => new(Role.Pupil, Bases.OfClass(classNumber), groups);

    /// <summary>A member of staff.</summary>
    public static Person Staff(params string[] groups) => new(Role.Staff, Bases.Staff, groups);

    /// <summary>A visitor.</summary>
    public static Person Visitor(params string[] groups) => new(Role.Visitor, Bases.Visitors, groups);
}
