using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Wording;

/// <summary>Says sets of people in words: <c>Nursery to Class 8</c>, <c>Classes 9, 10, Staff</c>, <c>Pupils and Prefects</c>.</summary>
public static class PeopleWording
{
    private const int FirstNumbered = 2;
    private const int Classes = 15;
    private const int ShortestRange = 3;

    /// <summary>People by role and class.</summary>
    /// <param name="mask">See <see cref="Bases"/>.</param>
    public static string Of(int mask)
    {
        if (mask == Bases.Everyone) return "Everyone";
        List<string> parts = [];
        if ((mask & Bases.Pupils) == Bases.Pupils) parts.Add("Pupils");
        else parts.AddRange(ClassesOf(mask));
        if ((mask & Bases.Staff) != 0) parts.Add("Staff");
        if ((mask & Bases.Visitors) != 0) parts.Add("Visitors");
        return parts.Count == 0 ? "nobody" : string.Join(", ", parts);
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
        return Of(Enumerable.Range(0, Bases.Count).Where(index => people.Contains(step => (step.Value >> index & 1) == 1)).Aggregate(0, (mask, index) => mask | 1 << index));
    }

    private static IEnumerable<string> ClassesOf(int mask)
    {
        List<string> numbers = [];
        for (var index = 0; index < Classes; index++)
        {
            if ((mask >> index & 1) == 0) continue;
            var last = LastOfRun(mask, index);
            var isRange = last - index + 1 >= ShortestRange;
            if (index >= FirstNumbered) numbers.Add(isRange ? $"{index + Bases.LowestClass} to {last + Bases.LowestClass}" : $"{index + Bases.LowestClass}");
            else yield return isRange ? $"{Bases.NameOf(index)} to {Bases.NameOf(last)}" : Bases.NameOf(index);
            if (isRange) index = last;
        }

        if (numbers.Count > 0) yield return $"{(numbers.Count == 1 && !numbers[0].Contains(" to ") ? "Class" : "Classes")} {string.Join(", ", numbers)}";
    }

    private static int LastOfRun(int mask, int index)
    {
        while (index + 1 < Classes && (mask >> (index + 1) & 1) == 1) index++;
        return index;
    }
}
