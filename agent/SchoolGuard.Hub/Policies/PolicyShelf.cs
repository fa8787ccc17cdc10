using System.Collections.Concurrent;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Publishing;

namespace SchoolGuard.Hub.Policies;

/// <summary>Published policies laid open. The last few are kept: a published bundle never changes.</summary>
internal sealed class PolicyShelf(Publications publications, PolicyKeyFile policyKey)
{
    private const int Most = 8;

    private readonly ConcurrentDictionary<string, PolicySheet> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> order = new();

    /// <summary>The policy that every device ought to have; null if there is none, or its signature cannot be proved.</summary>
    public async Task<PolicySheet?> InForceAsync() => Open(await publications.DueAsync(""));

    /// <summary>A published policy by its counter.</summary>
    public async Task<PolicySheet?> FindAsync(long counter) => Open(await publications.FindAsync(counter));

    private PolicySheet? Open(PublishedBundle? bundle)
    {
        if (bundle is null) return null;
        var identity = bundle.Identity;
        if (kept.TryGetValue(identity, out var known)) return known;
        if (policyKey.TryReadPem() is not { } pem) return null;
        using var key = BundleKey.TryRead(pem)!;
        if (BundleReader.Read(bundle.File, key).Bundle is not { } read) return null;
        var sheet = kept.GetOrAdd(identity, new PolicySheet(read));
        order.Enqueue(identity);
        while (order.Count > Most && order.TryDequeue(out var oldest)) kept.TryRemove(oldest, out _);
        return sheet;
    }
}
