using System.Globalization;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Benchmarks.Cedar;

/// <summary>The access rules of a policy in Cedar's language: an Allow is a permit, a Deny a forbid, and the conditions of a rule hold together.</summary>
internal static class CedarRules
{
    private const int EveryWeekday = 127;
    private const int EveryKind = 7;

    public static string Of(PolicyDocument policy) => string.Concat(policy.Rules.Select(Of));

    private static string Of(AccessRule rule)
    {
        var allows = rule.Effect is Effect.Allow;
        List<string> conditions = [SetOf(rule.People, People), SetOf(rule.Sites, Sites)];

        // An unknown place is in no Allow's places and in every Deny's.
        if (rule.Places is { } places) conditions.Add(allows ? SetOf(places, Place) : $"(context.place == \"{CedarNames.Unknown}\" || {SetOf(places, Place)})");
        if (rule.Times is { } times) conditions.Add(SetOf(times, time => Time(time, "")));
        if (rule.AuthorisedLesson) conditions.Add("context.lesson");
        if (rule.Permissions.Count > 0) conditions.Add(allows ? $"context.permissions.containsAll({Texts(rule.Permissions)})" : $"!context.permissions.containsAny({Texts(rule.Permissions)})");
        return $"{(allows ? "permit" : "forbid")}(principal, action, resource) when {{ {string.Join(" && ", conditions)} }};\n";
    }

    private static string SetOf<T>(SetExpression<T> set, Func<T, string> value) => set switch
    {
        SetExpression<T>.Value single => $"({value(single.Content)})",
        SetExpression<T>.Named named => SetOf(named.Definition, value),
        SetExpression<T>.Combination both => $"({SetOf(both.Left, value)} {Operator(both.Operator)}{SetOf(both.Right, value)})",
        _ => throw new InvalidOperationException("a set of a kind that has no translation"),
    };

    private static string Operator(SetOperator combining) => combining switch
    {
        SetOperator.Union => "|| ",
        SetOperator.Intersection => "&& ",
        _ => "&& !",
    };

    private static string People(PeopleValue people) => people switch
    {
        PeopleValue.OfGroup group => $"principal.groups.contains(\"{group.Name}\")",
        PeopleValue.OfBases { Mask: Bases.Everyone } => "true",
        PeopleValue.OfBases bases => $"{Texts(Enumerable.Range(0, Bases.Count).Where(index => (bases.Mask >> index & 1) == 1).Select(Bases.NameOf))}.contains(principal.base)",
        _ => throw new InvalidOperationException("people of a kind that has no translation"),
    };

    private static string Sites(SiteValue sites) => sites switch
    {
        SiteValue.Everything => "true",
        SiteValue.OfService service => $"resource.service == \"{service.Id}\"",
        SiteValue.OfHost host => $"resource.host == \"{host.Name}\" || resource.host like \"*.{host.Name}\"",
        SiteValue.OfCategories some => $"{Texts(CedarNames.Categories.Where(each => some.Categories.HasFlag(each)).Select(CedarNames.Of))}.contains(resource.category)",
        _ => throw new InvalidOperationException("sites of a kind that has no translation"),
    };

    private static string Place(PlaceValue place) => place switch
    {
        PlaceValue.OfName named => $"context.place == \"{named.Name}\"",
        PlaceValue.OffSite => $"context.place == \"{CedarNames.OffSite}\"",
        PlaceValue.OnSite => $"context.place != \"{CedarNames.OffSite}\" && context.place != \"{CedarNames.Unknown}\"",
        _ => "true",
    };

    /// <summary>A set of times, of today or, for parts that run over midnight, of the day before.</summary>
    private static string Time(TimeValue time, string before) => time switch
    {
        TimeValue.Days days => string.Join(" && ", DaysOf(days, before).DefaultIfEmpty("true")),
        TimeValue.Between part when part.Start < part.End => $"{WholeDays(part, before)} && context.minute >= {part.Start} && context.minute < {part.End}",
        TimeValue.Between part => $"({WholeDays(part, before)} && context.minute >= {part.Start}) || ({WholeDays(part, "Before")} && context.minute < {part.End})",
        _ => throw new InvalidOperationException("times of a kind that has no translation"),
    };

    private static string WholeDays(TimeValue.Between part, string before) =>
        SetOf(part.Within, within => within is TimeValue.Days days ? Time(days, before) : throw new InvalidOperationException("parts of parts of days have no translation"));

    private static IEnumerable<string> DaysOf(TimeValue.Days days, string before)
    {
        if (days.Weekdays != EveryWeekday) yield return $"{Numbers(days.Weekdays)}.contains(context.day{before})";
        if (days.Kinds != EveryKind) yield return $"{Numbers(days.Kinds)}.contains(context.kind{before})";
    }

    private static string Numbers(int bits) =>
        $"[{string.Join(", ", Enumerable.Range(0, 7).Where(index => (bits >> index & 1) == 1).Select(index => index.ToString(CultureInfo.InvariantCulture)))}]";

    private static string Texts(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(value => $"\"{value}\""))}]";
}
