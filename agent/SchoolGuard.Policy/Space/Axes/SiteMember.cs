using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Space.Axes;

/// <summary>What a site stands for in an analysis.</summary>
internal enum SiteKind
{
    /// <summary>A service of the catalogue, by one of its hosts.</summary>
    Service,

    /// <summary>A host that a policy names.</summary>
    Host,

    /// <summary>Any service of a category that is not listed yet: catalogues grow.</summary>
    OtherOfCategory,

    /// <summary>Any site of no category that no policy names.</summary>
    Unlisted,
}

/// <summary>One site of those that an analysis looks at.</summary>
internal readonly record struct SiteMember(SiteKind Kind, Site Site);

/// <summary>All the sites that an analysis has to look at so that no other site is told apart from each of them.</summary>
internal static class SiteMembers
{
    // The first that no policy speaks of stands for all unlisted sites.
    private static readonly string[] UnlistedHosts = ["unlisted.example", "unlisted.invalid", "unlisted.test", "unlisted"];

    public static IEnumerable<SiteMember> Of(KnownSites known, IReadOnlyCollection<string> hosts, IReadOnlyCollection<string> services)
    {
        foreach (var service in known.Services)
        {
            // A host that some policy's host lies above is told apart by its name; of all the others one is enough.
            var plain = false;
            foreach (var host in service.Hosts)
            {
                var named = hosts.Any(parent => HostTree.IsAtOrBelow(host, parent));
                if (named || !plain) yield return new SiteMember(SiteKind.Service, new Site(host, service.Id, service.Category));
                plain |= !named;
            }
        }

        foreach (var id in services.Where(id => !known.Services.Any(service => string.Equals(service.Id, id, StringComparison.Ordinal))))
            yield return new SiteMember(SiteKind.Service, new Site(Unlisted(hosts, id), id));
        foreach (var host in hosts) yield return new SiteMember(SiteKind.Host, known.SiteOf(host));
        foreach (var category in Categories) yield return new SiteMember(SiteKind.OtherOfCategory, new Site(Unlisted(hosts, category.ToString().ToLowerInvariant()), Service: null, category));
        yield return new SiteMember(SiteKind.Unlisted, new Site(Unlisted(hosts, label: null)));
    }

    public static IEnumerable<SiteCategories> Categories { get; } =
    [
        SiteCategories.SocialNetworks,
        SiteCategories.MediaSharing,
        SiteCategories.Microblogs,
        SiteCategories.Forums,
        SiteCategories.Blogs,
        SiteCategories.Messaging,
        SiteCategories.SocialGames,
    ];

    private static string Unlisted(IReadOnlyCollection<string> hosts, string? label) => UnlistedHosts
        .Select(host => label is null ? host : $"{label}.{host}")
        .FirstOrDefault(host => !hosts.Any(parent => HostTree.IsAtOrBelow(host, parent))) ?? "";
}
