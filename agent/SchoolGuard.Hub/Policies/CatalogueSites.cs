using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Hub.Policies;

/// <summary>The catalogue's services as analysis knows them.</summary>
internal static class CatalogueSites
{
    public static KnownSites All { get; } = KnownSites.BestKnownFirst(ServiceCatalogue.Default.Services.Select(
        service => new KnownService(service.Id, (SiteCategories)(1 << (int)service.Category), service.Hosts)));
}
