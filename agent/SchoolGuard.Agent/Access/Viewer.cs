using System.Collections.Immutable;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Access;

/// <summary>A caller as one policy and one roster see them on one day.</summary>
/// <param name="Account">The operating system's account, or null if it has none by that number.</param>
/// <param name="Entry">The caller's entry in the roster; null for a visitor.</param>
/// <param name="Person">Who they are to the policy; for a pupil whose class the roster does not say, a stand-in.</param>
/// <param name="Key">The same, looked up.</param>
/// <param name="IsOutdated">Whether the roster that says so is too old: they may be in another class by now, or have left.</param>
internal sealed record Viewer(string? Account, RosterPerson? Entry, Person Person, PersonKey Key, bool IsOutdated)
{
    public Role Role => Entry?.Role ?? Role.Visitor;

    public bool IsPupil => Role is Role.Pupil;

    public bool IsStaff => Role is Role.Staff;

    /// <summary>Whether the roster does not say what class a pupil is in: no rule can speak for them, so nothing governed is open to them.</summary>
    public bool LacksClass => Entry is { Person: null };

    /// <summary>What keeps the caller from what is governed, or null.</summary>
    public string? Outdated => IsOutdated ? "what this device knows of the school's roster is too old to be believed: connect it to the school's hub, and bring the hub's roster up to date" : null;

    public ImmutableArray<string> TeachingGroups => Entry?.TeachingGroups ?? [];
}
