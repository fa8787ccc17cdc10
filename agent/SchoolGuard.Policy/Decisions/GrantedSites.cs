using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Decisions;

/// <summary>The sites of a lesson grant.</summary>
public sealed class GrantedSites
{
    private readonly bool everything;
    private readonly SiteCategories categories;
    private readonly string[] services;
    private readonly string[] hosts;

    private GrantedSites(IReadOnlyList<string> names)
    {
        Names = names;
        everything = names.Contains("AllSites", StringComparer.Ordinal);
        categories = names.Aggregate(SiteCategories.None, (all, name) => all | CategoryOf(name));
        hosts = [.. names.Where(IsHost).Select(name => name.TrimStart('.'))];
        services = [.. names.Where(name => !IsHost(name))];
    }

    /// <summary>Every site there is.</summary>
    public static GrantedSites Everything { get; } = new(["AllSites"]);

    /// <summary>The sites as the grant names them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads the names of a grant.</summary>
    /// <param name="names">Category names (<c>SocialMedia</c>), <c>AllSites</c>, service ids (<c>youtube</c>), or hosts (<c>example.org</c>, with or without a leading dot).</param>
    /// <param name="isService">Whether the catalogue has a service of this id.</param>
    /// <param name="unknown">The first name that is none of these, if there is one.</param>
    /// <returns>The sites, or null if a name is unknown.</returns>
    public static GrantedSites? TryRead(IReadOnlyList<string> names, Func<string, bool> isService, out string? unknown)
    {
        unknown = names.FirstOrDefault(name => !IsHost(name) && CategoryOf(name) is SiteCategories.None && name is not "AllSites" && !isService(name));
        return unknown is null ? new GrantedSites(names) : null;
    }

    /// <summary>Whether the grant includes a site.</summary>
    public bool Contains(Site site) =>
        everything
        || (categories & site.Category) != SiteCategories.None
        || (site.Service is not null && services.Contains(site.Service, StringComparer.Ordinal))
        || Array.Exists(hosts, host => HostTree.IsAtOrBelow(site.Host, host));

    private static bool IsHost(string name) => name.LastIndexOf('.') >= 0;

    private static SiteCategories CategoryOf(string name) => name switch
    {
        nameof(SiteCategories.SocialNetworks) => SiteCategories.SocialNetworks,
        nameof(SiteCategories.MediaSharing) => SiteCategories.MediaSharing,
        nameof(SiteCategories.Microblogs) => SiteCategories.Microblogs,
        nameof(SiteCategories.Forums) => SiteCategories.Forums,
        nameof(SiteCategories.Blogs) => SiteCategories.Blogs,
        nameof(SiteCategories.Messaging) => SiteCategories.Messaging,
        nameof(SiteCategories.SocialGames) => SiteCategories.SocialGames,
        nameof(SiteCategories.SocialMedia) => SiteCategories.SocialMedia,
        _ => SiteCategories.None,
    };
}
