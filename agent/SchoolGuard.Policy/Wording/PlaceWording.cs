using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Wording;

/// <summary>Says places in words: <c>in Library, Hall or off site</c>, <c>on site except in Library</c>.</summary>
internal static class PlaceWording
{
    public static string Of(Location place) => place switch
    {
        { IsUnknown: true } => "unknown",
        { IsOffSite: true } => "off site",
        { Name: { } name } => name,
        _ => "on site",
    };

    public static string Of(PlaceSet set, IReadOnlyList<string> places)
    {
        if (set.IsEverywhere) return "anywhere";
        var (restOfSite, offSite) = (set.Members[places.Count], set.Members[places.Count + 1]);
        List<string> parts = [];
        var named = places.Where((_, index) => set.Members[index] != restOfSite).ToList();
        if (restOfSite) parts.Add(named.Count == 0 ? "on site" : $"on site except in {Lists.Join(named)}");
        else if (named.Count > 0) parts.Add($"in {Lists.Join(named, "or")}");
        if (offSite) parts.Add("off site");
        return parts.Count == 0 ? "nowhere" : string.Join(" or ", parts);
    }
}
