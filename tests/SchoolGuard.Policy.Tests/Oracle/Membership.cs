using NodaTime;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Oracle;

/// <summary>
/// Whether somebody or something is in a set, from policy-language.md "Sets" alone. It interprets what is written and shares nothing with the
/// product's compilation and decisions.
/// </summary>
internal static class Membership
{
    public static bool Contains(SetExpression<PeopleValue> set, Scenario scenario) => Contains(set, value => value switch
    {
        PeopleValue.OfBases bases => (bases.Mask >> BaseOf(scenario) & 1) == 1,
        PeopleValue.OfGroup group => scenario.Groups.Any(own => string.Equals(own, group.Name, StringComparison.OrdinalIgnoreCase)),
        _ => throw new AssertFailedException("unknown people"),
    });

    public static bool Contains(SetExpression<SiteValue> set, Site site) => Contains(set, value => value switch
    {
        SiteValue.OfCategories categories => (categories.Categories & site.Category) != SiteCategories.None,
        SiteValue.OfService service => string.Equals(service.Id, site.Service, StringComparison.Ordinal),
        SiteValue.OfHost host => IsHostOrBelow(site.Host, host.Name),
        SiteValue.Everything => true,
        _ => throw new AssertFailedException("unknown sites"),
    });

    public static bool Contains(SetExpression<PlaceValue> set, Location place) => Contains(set, value => value switch
    {
        PlaceValue.OfName named => string.Equals(named.Name, place.Name, StringComparison.OrdinalIgnoreCase),
        PlaceValue.OnSite => place != Location.OffSite,
        PlaceValue.OffSite => place == Location.OffSite,
        PlaceValue.Anywhere => true,
        _ => throw new AssertFailedException("unknown places"),
    });

    public static bool Contains(SetExpression<TimeValue> set, LocalDateTime wall, School school) => Contains(set, value => value switch
    {
        TimeValue.Days days => (days.Weekdays >> ((int)wall.DayOfWeek - 1) & 1) == 1 && (days.Kinds >> (int)school.KindOf(wall.Date) & 1) == 1,
        TimeValue.Between between => IsBetween(between, wall, school),
        _ => throw new AssertFailedException("unknown times"),
    });

    /// <summary>Whether a set of places holds wherever somebody is: each place it names, the rest of the site, and off the site.</summary>
    public static bool IsEverywhere(SetExpression<PlaceValue> set) =>
        PlacesNamedIn(set).Append(Location.OnSite).Append(Location.OffSite).All(place => Contains(set, place));

    public static bool IsHostOrBelow(string host, string parent)
    {
        var labels = host.Split('.');
        var above = parent.Split('.');
        return labels.Length >= above.Length && labels.TakeLast(above.Length).SequenceEqual(above, StringComparer.Ordinal);
    }

    private static bool Contains<T>(SetExpression<T> set, Func<T, bool> holds) => set switch
    {
        SetExpression<T>.Value value => holds(value.Content),
        SetExpression<T>.Named named => Contains(named.Definition, holds),
        SetExpression<T>.Combination { Operator: SetOperator.Union } either => Contains(either.Left, holds) || Contains(either.Right, holds),
        SetExpression<T>.Combination { Operator: SetOperator.Intersection } both => Contains(both.Left, holds) && Contains(both.Right, holds),
        SetExpression<T>.Combination difference => Contains(difference.Left, holds) && !Contains(difference.Right, holds),
        _ => throw new AssertFailedException("unknown set"),
    };

    private static bool IsBetween(TimeValue.Between between, LocalDateTime wall, School school)
    {
        var minute = (60 * wall.Hour) + wall.Minute;
        if (between.Start < between.End) return minute >= between.Start && minute < between.End && Contains(between.Within, wall, school);
        if (minute >= between.Start) return Contains(between.Within, wall, school);

        // Past midnight: the part began the day before and came over midnight from there.
        return minute < between.End && Contains(between.Within, wall.Date.PlusDays(-1).At(new LocalTime(23, 59)), school);
    }

    private static int BaseOf(Scenario scenario) => scenario.Role switch
    {
        Role.Pupil => scenario.Class + 1,
        Role.Staff => 15,
        _ => 16,
    };

    private static IEnumerable<Location> PlacesNamedIn(SetExpression<PlaceValue> set) => set switch
    {
        SetExpression<PlaceValue>.Named named => PlacesNamedIn(named.Definition),
        SetExpression<PlaceValue>.Combination both => PlacesNamedIn(both.Left).Concat(PlacesNamedIn(both.Right)),
        SetExpression<PlaceValue>.Value { Content: PlaceValue.OfName name } => [Location.Named(name.Name)],
        _ => [],
    };
}
