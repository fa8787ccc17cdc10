using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>People, sites and places in words.</summary>
internal static class ValueWords
{
    public static string Of(PeopleValue people) => people switch
    {
        PeopleValue.OfGroup group => $"the group \"{group.Name}\"",
        PeopleValue.OfBases bases => Lists.Join([.. PeopleWords.InRuns(bases.Mask)]),
        _ => throw new ArgumentException($"not people: {people.GetType().Name}", nameof(people)),
    };

    public static string Of(SiteValue sites) => sites switch
    {
        SiteValue.OfCategories categories => categories.Categories.ToString(),
        SiteValue.OfService service => service.Id,
        SiteValue.OfHost host => $"{host.Name} and all below it",
        SiteValue.Everything => nameof(Vocabulary.AllSites),
        _ => throw new ArgumentException($"not sites: {sites.GetType().Name}", nameof(sites)),
    };

    public static string Of(PlaceValue place) => place switch
    {
        PlaceValue.OfName name => $"\"{name.Name}\"",
        PlaceValue.OnSite => "anywhere on site",
        PlaceValue.OffSite => "off site",
        PlaceValue.Anywhere => "any place",
        _ => throw new ArgumentException($"not a place: {place.GetType().Name}", nameof(place)),
    };
}
