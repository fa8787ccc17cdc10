using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Policy.Space.Words;

/// <summary>Sets of places in the policy language's words.</summary>
internal static class PlaceWords
{
    private const string Unknown = "unknown place";

    /// <summary>Names, <c>OnSite</c>, <c>OffSite</c>; <c>AnyPlace</c> for all of them, the unknown one included.</summary>
    public static IReadOnlyList<string> Of(PolicySpace space, ulong[] classes)
    {
        var places = Bits.Members(classes).SelectMany(index => space.Places[index]).ToList();
        var named = space.Names.Places.Where(name => places.Contains(Location.Named(name))).ToList();
        var onSite = places.Contains(Location.OnSite);
        var offSite = places.Contains(Location.OffSite);
        var unknown = places.Contains(Location.Unknown);
        var wholeSite = onSite && named.Count == space.Names.Places.Count;
        if (wholeSite && offSite && unknown) return ["AnyPlace"];

        List<string> words = [];
        if (wholeSite) words.Add("OnSite");
        else words.AddRange(named);
        if (onSite && !wholeSite) words.Add("elsewhere on site");
        if (offSite) words.Add("OffSite");
        if (unknown) words.Add(Unknown);
        return words;
    }

    /// <summary>For a sentence: <c>in Library or off site</c>; null for any place.</summary>
    public static string? InSentence(PolicySpace space, ulong[] classes)
    {
        var words = Of(space, classes);
        return words.Count == 1 && words[0] is "AnyPlace" ? null : Lists.Join([.. words.Select(InSentence)], "or");
    }

    private static string InSentence(string word) => word switch
    {
        "OnSite" => "on site",
        "OffSite" => "off site",
        "elsewhere on site" => word,
        Unknown => "in an unknown place",
        _ => $"in {word}",
    };
}
