using System.Collections.Frozen;
using System.Collections.Immutable;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Agent.Access;

/// <summary>
/// The sites of one policy, looked up once. Services that no rule names share the key of their category; only at and below hosts that the policy
/// names does each host have its own.
/// </summary>
internal sealed class GovernedSites
{
    private static readonly Site Anything = new("");

    private readonly CompiledPolicy policy;
    private readonly ServiceCatalogue catalogue;
    private readonly ImmutableArray<HostName> named;
    private readonly FrozenDictionary<string, SiteKey> services;
    private readonly SiteKey unlisted;

    public GovernedSites(CompiledPolicy policy, ServiceCatalogue catalogue)
    {
        (this.policy, this.catalogue) = (policy, catalogue);
        named = [.. policy.Table.Hosts.Select(Parse).OfType<HostName>()];
        unlisted = policy.KeyOf(Anything);
        var shared = new Dictionary<(SiteCategories, string?), SiteKey>();
        services = catalogue.Services.ToFrozenDictionary(service => service.Id, service => KeyOf(service, shared), StringComparer.Ordinal);
        Listed = [.. List()];
        EverythingElse = unlisted.IsGoverned ? new GovernedSite("*", "Every other site", [], Anything, unlisted) : null;
    }

    /// <summary>Every service that the policy governs by some host, and every host that it names.</summary>
    public ImmutableArray<GovernedSite> Listed { get; }

    /// <summary>All that is not listed, if the policy governs every site.</summary>
    public GovernedSite? EverythingElse { get; }

    public (Site Site, SiteKey Key) Find(HostName host)
    {
        var service = catalogue.Find(host);
        var site = SiteOf(host.Value, service);
        if (IsNamed(host)) return (site, policy.KeyOf(site));
        return (site, service is null ? unlisted : services[service.Id]);
    }

    private static HostName? Parse(string text) => HostName.TryParse(text, out var host, out _) ? host : null;

    private static Site SiteOf(string host, Service? service) =>
        new(host, service?.Id, service is null ? SiteCategories.None : (SiteCategories)(1 << (int)service.Category));

    private bool IsNamed(HostName host) => named.Any(host.IsAtOrBelow);

    private SiteKey KeyOf(Service service, Dictionary<(SiteCategories, string?), SiteKey> shared)
    {
        // Looked up without a host, for the hosts that no rule names; those that one does have keys of their own.
        var site = SiteOf("", service);
        var group = (site.Category, policy.Table.Services.Contains(service.Id, StringComparer.Ordinal) ? service.Id : null);
        if (!shared.TryGetValue(group, out var key)) shared[group] = key = policy.KeyOf(site);
        return key;
    }

    private IEnumerable<GovernedSite> List()
    {
        var single = new HashSet<string>(named.Select(host => host.Value), StringComparer.Ordinal);
        foreach (var service in catalogue.Services)
        {
            var byName = service.Hosts.Where(host => Parse(host) is { } parsed && IsNamed(parsed)).ToImmutableArray();
            single.UnionWith(byName);
            var key = services[service.Id];
            ImmutableArray<string> hosts = [.. service.Hosts.Except(byName, StringComparer.Ordinal)];
            if (!hosts.IsEmpty && (key.IsGoverned || unlisted.IsGoverned)) yield return new GovernedSite(service.Id, service.Name, hosts, SiteOf(hosts[0], service), key);
        }

        foreach (var host in single.Order(StringComparer.Ordinal).Select(Parse).OfType<HostName>())
        {
            var (site, key) = Find(host);
            yield return new GovernedSite(host.Value, host.Value, [host.Value], site, key);
        }
    }
}
