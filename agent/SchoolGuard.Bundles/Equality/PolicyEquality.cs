using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Bundles.Equality;

/// <summary>
/// Proves that two policies are one. Both are tables made by the same deterministic steps, so equal tables are equal in every situation; for unequal
/// ones the first situation that tells them apart is searched for, over one of every kind of person, site, place, permission and time there is.
/// </summary>
public static class PolicyEquality
{
    /// <summary>Compares two policies.</summary>
    /// <returns>Null if they are equal, else the first difference in words.</returns>
    public static string? FirstDifference(PolicyTable left, PolicyTable right) =>
        BundleWriter.Payload(left, 1).AsSpan().SequenceEqual(BundleWriter.Payload(right, 1))
            ? null
            : DifferenceInOutcome(left, right) ?? DifferenceInWords(left, right) ?? "the lesson ceilings, posting rules or proofs differ";

    private static string? DifferenceInWords(PolicyTable left, PolicyTable right)
    {
        if (left.Header != right.Header) return "the headers differ";
        if (left.Rules.Count != right.Rules.Count) return $"{left.Rules.Count} access rules against {right.Rules.Count}";
        var differing = left.Rules.Zip(right.Rules).FirstOrDefault(pair =>
            (pair.First.Line, pair.First.Clause, pair.First.Rationale, pair.First.Text) != (pair.Second.Line, pair.Second.Clause, pair.Second.Rationale, pair.Second.Text));
        return differing == default ? null : $"the wording of the rule in line {differing.First.Line} differs";
    }

    private static string? DifferenceInOutcome(PolicyTable left, PolicyTable right)
    {
        var atoms = new Atoms(left, right);
        if (!atoms.AreFew) return null;
        var (ours, theirs) = (new CompiledPolicy(left), new CompiledPolicy(right));
        foreach (var person in atoms.People())
        foreach (var site in atoms.Sites())
        foreach (var place in atoms.Places())
        foreach (var roles in atoms.Permissions())
        foreach (var lesson in new[] { false, true })
        {
            var a = Situate(ours, person, site, place, roles, lesson);
            var b = Situate(theirs, person, site, place, roles, lesson);
            foreach (var time in atoms.Times())
            {
                if (ours.Decide(a with { At = time }).Outcome != theirs.Decide(b with { At = time }).Outcome)
                    return $"{person.Role} at {site.Host}, {place}, minute {time.MinuteOfWeek} of the week";
            }
        }

        return null;
    }

    private static Situation Situate(CompiledPolicy policy, Person person, Site site, Location place, string[] roles, bool lesson)
    {
        var key = policy.KeyOf(site);
        return new Situation(
            policy.KeyOf(person),
            key,
            policy.KeyOf(place),
            lesson ? policy.KeyOf(GrantedSites.Everything, site, key) : default,
            policy.KeyOfPermissions(roles),
            SchoolCalendar.AlwaysTerm.At(0));
    }
}
