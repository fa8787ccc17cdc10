using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SchoolGuard.Catalogue;

/// <summary>Longest suffix match on label boundaries. No listed host has more labels than <see cref="mostLabels"/>, so longer suffixes are never hashed.</summary>
internal sealed class HostIndex
{
    private readonly FrozenDictionary<string, Service>.AlternateLookup<ReadOnlySpan<char>> byHost;
    private readonly int mostLabels;

    public HostIndex(ImmutableArray<Service> services)
    {
        var pairs = services.SelectMany(service => service.Hosts, (service, host) => KeyValuePair.Create(host, service)).ToArray();
        byHost = pairs.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        mostLabels = pairs.Length == 0 ? 0 : pairs.Max(pair => pair.Key.AsSpan().Count('.') + 1);
    }

    public Service? Find(ReadOnlySpan<char> host)
    {
        var suffix = Last(host, mostLabels);
        while (!suffix.IsEmpty)
        {
            if (byHost.TryGetValue(suffix, out var service)) return service;
            var dot = suffix.IndexOf('.');
            suffix = dot < 0 ? [] : suffix[(dot + 1)..];
        }

        return null;
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> host, int labels)
    {
        var start = host.Length;
        while (labels > 0 && start > 0)
        {
            var dot = host[..(start - 1)].LastIndexOf('.');
            start = dot + 1;
            labels--;
        }

        return host[start..];
    }
}
