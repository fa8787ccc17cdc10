using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Space.Axes;

/// <summary>Somebody by base and groups.</summary>
/// <param name="Base">Index into <see cref="Bases"/>, 0 to 16.</param>
/// <param name="Groups">One bit for each group that the policies name.</param>
/// <param name="Person">The person.</param>
internal sealed record PersonMember(int Base, int Groups, Person Person)
{
    public static IEnumerable<PersonMember> All(IReadOnlyList<string> groups) =>
        from bits in Enumerable.Range(0, 1 << groups.Count)
        let names = groups.Where((_, index) => (bits >> index & 1) == 1).ToArray()
        from index in Enumerable.Range(0, Bases.Count)
        select new PersonMember(index, bits, Of(index, names));

    private static Person Of(int index, string[] groups) => (1 << index) switch
    {
        Bases.Staff => Person.Staff(groups),
        Bases.Visitors => Person.Visitor(groups),
        _ => Person.Pupil(index + Bases.LowestClass, groups),
    };
}
