using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>Places in words.</summary>
internal static class PlaceWords
{
    public static string Of(PlaceValue place) => place switch
    {
        PlaceValue.OfName name => $"\"{name.Name}\"",
        PlaceValue.OnSite => "anywhere on site",
        PlaceValue.OffSite => "off site",
        PlaceValue.Anywhere => "any place",
        _ => throw new ArgumentException($"not a place: {place.GetType().Name}", nameof(place)),
    };
}
