using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SchoolGuard.Catalogue;

/// <summary>Which service a host belongs to. Immutable; all members may be called from any thread.</summary>
public sealed class ServiceCatalogue
{
    private static readonly Lazy<ServiceCatalogue> Embedded = new(() => new(ServiceList.Embedded()));

    private readonly FrozenDictionary<string, Service> ids;
    private readonly HostIndex hosts;

    internal ServiceCatalogue(ImmutableArray<Service> services)
    {
        Services = services;
        ids = services.ToFrozenDictionary(service => service.Id, StringComparer.Ordinal);
        hosts = new(services);
    }

    /// <summary>The list that comes with SchoolGuard, parsed once.</summary>
    public static ServiceCatalogue Default => Embedded.Value;

    /// <summary>Every service, grouped by category and sorted by id.</summary>
    public ImmutableArray<Service> Services { get; }

    /// <summary>The service that the host belongs to by its longest listed suffix, or null.</summary>
    public Service? Find(HostName host) => hosts.Find(host.Value);

    /// <summary>As <see cref="Find(HostName)"/> for text that may not be normal yet; null also when it is no host name. Allocates nothing for normal text.</summary>
    public Service? Find(ReadOnlySpan<char> host)
    {
        if (HostSyntax.IsNormal(host)) return hosts.Find(host);
        return HostName.TryParse(host, out var parsed, out _) ? hosts.Find(parsed.Value) : null;
    }

    /// <summary>The service of that id, exactly as written in policies, or null.</summary>
    public Service? ById(string id) => ids.GetValueOrDefault(id);
}
