using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Space.Axes;

/// <summary>A service that analysis knows of.</summary>
/// <param name="Id">Its id, as policies write it: <c>youtube</c>.</param>
/// <param name="Category">The one category it counts as.</param>
/// <param name="Hosts">Its hosts, the main one first, each with everything below it; at least one.</param>
public sealed record KnownService(string Id, SiteCategories Category, IReadOnlyList<string> Hosts);

/// <summary>The sites there are, as far as anybody has listed them: what tells a category from the services in it.</summary>
public sealed class KnownSites
{
    // Examples are taken from the front: services that everybody has heard of.
    private static readonly string[] Household = ["tiktok", "instagram", "facebook", "youtube", "x", "snapchat", "reddit", "whatsapp", "discord", "tumblr", "blogger", "minecraft", "roblox"];

    private readonly Dictionary<string, KnownService> byHost = new(StringComparer.Ordinal);

    /// <summary>Takes the services.</summary>
    /// <param name="services">The catalogue, best known services first: examples are taken from the front.</param>
    public KnownSites(IEnumerable<KnownService> services)
    {
        Services = [.. services];
        foreach (var service in Services)
        {
            foreach (var host in service.Hosts) byHost[host] = service;
        }
    }

    /// <summary>No service at all: every service of a policy is one of its own, in no category.</summary>
    public static KnownSites None { get; } = new([]);

    /// <summary>Takes the services of the catalogue in any order.</summary>
    public static KnownSites BestKnownFirst(IEnumerable<KnownService> services) =>
        new(services.OrderBy(service => Array.IndexOf(Household, service.Id) is var place and >= 0 ? place : Household.Length));

    /// <summary>The services.</summary>
    public IReadOnlyList<KnownService> Services { get; }

    /// <summary>The site of a host: with its service and category, where the catalogue knows it.</summary>
    /// <param name="host">In its normal form.</param>
    public Site SiteOf(string host)
    {
        for (var suffix = host; ; suffix = suffix.Substring(suffix.IndexOf('.') + 1))
        {
            if (byHost.TryGetValue(suffix, out var service)) return new Site(host, service.Id, service.Category);
            if (suffix.IndexOf('.') < 0) return new Site(host);
        }
    }
}
