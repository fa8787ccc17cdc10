using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Analysis.Values;

/// <summary>
/// Values that a rule would do as well without: nothing joins the rule when they go, and what leaves it is decided by other rules just the same. All
/// members of a class are decided alike, so a value that leaves only some of them changes nothing exactly if the rule decides nothing for the class.
/// </summary>
public static class IdleValues
{
    /// <summary>The values of a rule that change nothing.</summary>
    /// <param name="analysis">The policy.</param>
    /// <param name="rule">The rule, by index; one that is needed.</param>
    /// <returns>Where they are written, as in the rule itself.</returns>
    public static IEnumerable<SourceSpan> Of(PolicyAnalysis analysis, int rule)
    {
        var written = analysis.Document.Rules[rule];
        var facts = analysis.Rules[rule];
        return People(analysis.Space, written, facts).Concat(Sites(analysis, written, facts)).Concat(Places(analysis.Space, written, facts)).Concat(Times(analysis.Space, written, facts));
    }

    private static IEnumerable<SourceSpan> People(PolicySpace space, AccessRule rule, RuleFacts facts) =>
        from variant in SetVariant<PeopleValue>.Of(rule.People)
        where variant.Rest is { } rest && IsIdle(space.People, facts.DecidingPeople, person => Membership.Contains(rule.People, person), person => Membership.Contains(rest, person))
        select variant.Value;

    /// <summary>A site that leaves must still be governed, by another rule.</summary>
    private static IEnumerable<SourceSpan> Sites(PolicyAnalysis analysis, AccessRule rule, RuleFacts facts)
    {
        var map = analysis.Policy;
        var needed = Bits.Or(facts.DecidingSites, Bits.Where(map.Sites.Length, site => Bits.Count(map.Sites[site].Rules) == 1));
        return from variant in SetVariant<SiteValue>.Of(rule.Sites)
               where variant.Rest is { } rest && IsIdle(analysis.Space.Sites, needed, site => Membership.Contains(rule.Sites, site.Site), site => Membership.Contains(rest, site.Site))
               select variant.Value;
    }

    private static IEnumerable<SourceSpan> Places(PolicySpace space, AccessRule rule, RuleFacts facts) => rule.Places is not { } places ? [] :
        from variant in SetVariant<PlaceValue>.Of(places)
        where IsIdle(space.Places, facts.DecidingPlaces, place => Membership.Meets(places, place, rule.Effect, space), place => variant.Rest is not { } rest || Membership.Meets(rest, place, rule.Effect, space))
        select variant.Value;

    private static IEnumerable<SourceSpan> Times(PolicySpace space, AccessRule rule, RuleFacts facts)
    {
        if (rule.Times is not { } times) return [];
        var compiled = TimeCompiler.Compile(times);
        return from variant in SetVariant<TimeValue>.Of(times)
               let rest = variant.Rest is { } left ? TimeCompiler.Compile(left) : null
               where !space.Times.Meets(rest, compiled, Bits.All(space.Times.Count)) && !space.Times.Meets(compiled, rest, facts.DecidingTimes)
               select variant.Value;
    }

    private static bool IsIdle<T>(Partition<T> classes, ulong[] needed, Func<T, bool> before, Func<T, bool> after) =>
        Enumerable.Range(0, classes.Count).All(index => classes[index].All(member => before(member) == after(member) || (before(member) && !Bits.Has(needed, index))));
}
