using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Analysis.Values;

/// <summary>Whether somebody or something belongs to a set as written.</summary>
internal static class Membership
{
    public static bool Contains(SetExpression<PeopleValue> set, PersonMember member) => Contains(set, value => value switch
    {
        PeopleValue.OfBases bases => (bases.Mask >> member.Base & 1) == 1,
        PeopleValue.OfGroup group => member.Person.Groups.Contains(group.Name, StringComparer.OrdinalIgnoreCase),
        _ => throw new ArgumentException($"not people: {value.GetType().Name}", nameof(set)),
    });

    public static bool Contains(SetExpression<SiteValue> set, Site site) => Contains(set, value => value switch
    {
        SiteValue.OfCategories categories => (categories.Categories & site.Category) != SiteCategories.None,
        SiteValue.OfService service => string.Equals(service.Id, site.Service, StringComparison.Ordinal),
        SiteValue.OfHost host => HostTree.IsAtOrBelow(site.Host, host.Name),
        _ => true,
    });

    /// <summary>Whether a place meets a rule's condition: an unknown one meets every Deny's, and an Allow's only if every place does (policy-language, Meaning 5).</summary>
    public static bool Meets(SetExpression<PlaceValue> set, Location place, Effect effect, PolicySpace space) => place.IsUnknown
        ? effect is Effect.Deny || space.Names.Places.Select(Location.Named).Append(Location.OnSite).Append(Location.OffSite).All(known => Contains(set, known))
        : Contains(set, place);

    private static bool Contains(SetExpression<PlaceValue> set, Location place) => Contains(set, value => value switch
    {
        PlaceValue.OfName name => string.Equals(name.Name, place.Name, StringComparison.OrdinalIgnoreCase),
        PlaceValue.OnSite => !place.IsOffSite,
        PlaceValue.OffSite => place.IsOffSite,
        _ => true,
    });

    private static bool Contains<T>(SetExpression<T> set, Func<T, bool> holds) => set switch
    {
        SetExpression<T>.Named named => Contains(named.Definition, holds),
        SetExpression<T>.Combination { Operator: SetOperator.Union } both => Contains(both.Left, holds) || Contains(both.Right, holds),
        SetExpression<T>.Combination { Operator: SetOperator.Intersection } both => Contains(both.Left, holds) && Contains(both.Right, holds),
        SetExpression<T>.Combination both => Contains(both.Left, holds) && !Contains(both.Right, holds),
        SetExpression<T>.Value value => holds(value.Content),
        _ => throw new ArgumentException($"not a set: {set.GetType().Name}", nameof(set)),
    };
}
