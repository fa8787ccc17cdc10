using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>People in words.</summary>
internal static class PeopleWords
{
    public static string Of(PeopleValue people) => people switch
    {
        PeopleValue.OfGroup group => $"the group \"{group.Name}\"",
        PeopleValue.OfBases { Mask: Bases.Everyone } => "everyone",
        PeopleValue.OfBases bases => Listing.Of(Parts(bases.Mask)),
        _ => throw new ArgumentException($"not people: {people.GetType().Name}", nameof(people)),
    };

    private static IEnumerable<string> Parts(int mask)
    {
        if ((mask & Bases.Pupils) == Bases.Pupils) yield return "pupils";
        else foreach (var classes in Classes(mask & Bases.Pupils)) yield return classes;
        if ((mask & Bases.Staff) != 0) yield return "staff";
        if ((mask & Bases.Visitors) != 0) yield return "visitors";
    }

    /// <summary>Neighbouring classes as one range.</summary>
    private static IEnumerable<string> Classes(int mask)
    {
        for (var first = 0; mask >> first != 0; first++)
        {
            if ((mask >> first & 1) == 0) continue;
            var last = first;
            while ((mask >> (last + 1) & 1) != 0) last++;
            yield return first == last ? Bases.NameOf(first) : $"{Bases.NameOf(first)} to {Bases.NameOf(last)}";
            first = last;
        }
    }
}
