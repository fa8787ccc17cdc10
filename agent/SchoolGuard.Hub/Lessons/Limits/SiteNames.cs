using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Hub.Lessons.Limits;

/// <summary>What a lesson's sites are called: by people, and in a grant.</summary>
internal static class SiteNames
{
    private static readonly (string Id, SiteCategories Categories, string Name)[] Known =
    [
        (nameof(SiteCategories.SocialMedia), SiteCategories.SocialMedia, "All social media"),
        (nameof(SiteCategories.SocialNetworks), SiteCategories.SocialNetworks, "Social networks"),
        (nameof(SiteCategories.MediaSharing), SiteCategories.MediaSharing, "Media sharing"),
        (nameof(SiteCategories.Microblogs), SiteCategories.Microblogs, "Microblogs"),
        (nameof(SiteCategories.Forums), SiteCategories.Forums, "Forums"),
        (nameof(SiteCategories.Blogs), SiteCategories.Blogs, "Blogs"),
        (nameof(SiteCategories.Messaging), SiteCategories.Messaging, "Messaging"),
        (nameof(SiteCategories.SocialGames), SiteCategories.SocialGames, "Social games"),
    ];

    public static IEnumerable<string> Categories => Known.Select(each => each.Id);

    public static SiteCategories CategoryOf(string name) => Known.FirstOrDefault(each => each.Id.Equals(name, StringComparison.OrdinalIgnoreCase)).Categories;

    public static SiteCategories CategoryOf(Service service) => (SiteCategories)(1 << (int)service.Category);

    /// <summary>What people call a site of a grant.</summary>
    public static string NameOf(string id, ServiceCatalogue catalogue) =>
        Known.FirstOrDefault(each => each.Id.Equals(id, StringComparison.Ordinal)).Name ?? catalogue.ById(id)?.Name ?? id.TrimStart('.');

    /// <summary>Reads what a person wrote: a category, a service by id or name, or a host.</summary>
    /// <returns>As grants have it, or null. The host of a service stands for all of that service.</returns>
    public static string? TryRead(string written, ServiceCatalogue catalogue)
    {
        var text = written.Trim();
        if (Known.FirstOrDefault(each => Is(each.Id) || Is(each.Name)).Id is { } category) return category;
        if (catalogue.Services.FirstOrDefault(service => Is(service.Id) || Is(service.Name)) is { } named) return named.Id;
        var address = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri!.Host : text.TrimStart('.');
        if (!address.Contains('.', StringComparison.Ordinal) || !HostName.TryParse(address, out var host, out _) || host.IsAddress) return null;
        return catalogue.Find(host)?.Id ?? $".{host.Value}";

        bool Is(string called) => called.Equals(text, StringComparison.OrdinalIgnoreCase);
    }
}
