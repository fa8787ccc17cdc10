using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Wording;

namespace SchoolGuard.Hub.Lessons.Limits;

/// <summary>What a lesson's sites are called: by people, and in a grant.</summary>
internal static class SiteNames
{
    /// <summary>A lesson is never for all sites.</summary>
    public static IEnumerable<string> Categories => CategoryWords.All.Select(each => each.Key).Where(name => CategoryOf(name) is not SiteCategories.None);

    public static SiteCategories CategoryOf(string name) => Enum.TryParse<SiteCategories>(name, ignoreCase: true, out var category) && CategoryWords.NameOf(name) is not null ? category : SiteCategories.None;

    public static SiteCategories CategoryOf(Service service) => (SiteCategories)(1 << (int)service.Category);

    /// <summary>What people call a site of a grant.</summary>
    public static string NameOf(string id, ServiceCatalogue catalogue) =>
        CategoryWords.Of(id) ?? catalogue.ById(id)?.Name ?? id.TrimStart('.');

    /// <summary>Reads what a person wrote: a category, a service by id or name, or a host.</summary>
    /// <returns>As grants have it, or null. The host of a service stands for all of that service.</returns>
    public static string? TryRead(string written, ServiceCatalogue catalogue)
    {
        var text = written.Trim();
        if (CategoryWords.NameOf(text) is { } category && CategoryOf(category) is not SiteCategories.None) return category;
        if (catalogue.Services.FirstOrDefault(service => Is(service.Id) || Is(service.Name)) is { } named) return named.Id;
        var address = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri!.Host : text.TrimStart('.');
        if (!address.Contains('.', StringComparison.Ordinal) || !HostName.TryParse(address, out var host, out _) || host.IsAddress) return null;
        return catalogue.Find(host)?.Id ?? $".{host.Value}";

        bool Is(string called) => called.Equals(text, StringComparison.OrdinalIgnoreCase);
    }
}
