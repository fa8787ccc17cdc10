using System.Collections.Concurrent;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Publishing;

namespace SchoolGuard.Hub.Policies;

/// <summary>Published policies laid open. The last few are kept: a published bundle never changes. One that could not be proved is tried again the next time.</summary>
internal sealed class PolicyShelf(Publications publications, PolicyKeyFile policyKey)
{
    private const int Most = 8;

    private readonly ConcurrentDictionary<long, PolicySheet> kept = [];
    private readonly ConcurrentQueue<long> order = new();

    /// <summary>The policy that every device ought to have; null if there is none, or its signature cannot be proved.</summary>
    public async Task<PolicySheet?> InForceAsync() => await FindAsync(await publications.DueCounterAsync(""));

    /// <summary>A published policy by its counter.</summary>
    public async Task<PolicySheet?> FindAsync(long counter)
    {
        if (kept.TryGetValue(counter, out var known)) return known;
        if (await publications.FindAsync(counter) is not { } bundle || policyKey.TryReadPem() is not { } pem) return null;
        using var key = BundleKey.TryRead(pem)!;
        if (BundleReader.Read(bundle.File, key).Bundle is not { } read) return null;
        var sheet = kept.GetOrAdd(counter, new PolicySheet(read));
        order.Enqueue(counter);
        while (order.Count > Most && order.TryDequeue(out var oldest)) kept.TryRemove(oldest, out _);
        return sheet;
    }
}
