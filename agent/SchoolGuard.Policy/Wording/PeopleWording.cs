using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Wording;

/// <summary>Says people in words: <c>Nursery to Class 8</c>, <c>Classes 9 and 10 and staff</c>, <c>all pupils and Prefects</c>.</summary>
public static class PeopleWording
{
    /// <summary>People by role and class.</summary>
    /// <param name="mask">See <see cref="Bases"/>.</param>
    public static string Of(int mask)
    {
        if (mask == Bases.Everyone) return "everyone";
        List<string> parts = (mask & Bases.Pupils) == Bases.Pupils ? ["all pupils"] : [.. Lists.Runs(Indices(mask & Bases.Pupils)).Select(Run)];
        if ((mask & Bases.Staff) != 0) parts.Add("staff");
        if ((mask & Bases.Visitors) != 0) parts.Add("visitors");
        return parts.Count == 0 ? "nobody" : Lists.Join(parts);
    }

    internal static string Of(Person person) => person.Role switch
    {
        Role.Staff => "a member of staff",
        Role.Visitor => "a visitor",
        _ => Of(person.BaseMask),
    };

    internal static string Of(SetProgram people, IReadOnlyList<string> groups)
    {
        if (people.Steps.Any(step => step.Kind is SetStepKind.Group))
            return ProgramWording.Of(people, step => step.Kind is SetStepKind.Group ? groups[step.Value] : Of(step.Value));
        return Of(Indices(Bases.Everyone).Where(index => people.Contains(step => (step.Value >> index & 1) == 1)).Aggregate(0, (mask, index) => mask | 1 << index));
    }

    private static string Run((int First, int Last) run)
    {
        var (lowest, highest) = (run.First + Bases.LowestClass, run.Last + Bases.LowestClass);
        if (lowest == highest) return Bases.NameOf(run.First);
        if (lowest < 1) return $"{Bases.NameOf(run.First)} to {Bases.NameOf(run.Last)}";
        return $"Classes {lowest} {(lowest + 1 == highest ? "and" : "to")} {highest}";
    }

    private static IEnumerable<int> Indices(int mask) => Enumerable.Range(0, Bases.Count).Where(index => (mask >> index & 1) == 1);
}
