using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>Sites in words.</summary>
internal static class SiteWords
{
    public static string Of(SiteValue sites) => sites switch
    {
        SiteValue.OfCategories categories => Listing.OfName(categories.Categories.ToString()),
        SiteValue.OfService service => service.Id,
        SiteValue.OfHost host => $"{host.Name} and all below it",
        SiteValue.Everything => "every site",
        _ => throw new ArgumentException($"not sites: {sites.GetType().Name}", nameof(sites)),
    };
}
