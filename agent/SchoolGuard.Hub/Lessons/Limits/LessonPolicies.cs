using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Publishing;

namespace SchoolGuard.Hub.Lessons.Limits;

/// <summary>Reads the policy that goes to every device, anew when another was published.</summary>
internal sealed class LessonPolicies(Publications publications, PolicyKeyFile policyKey, ServiceCatalogue catalogue)
{
    private Known? known;

    /// <returns>The policy, or null: none was published to every device yet.</returns>
    public async Task<LessonPolicy?> CurrentAsync()
    {
        var counter = await publications.DueCounterAsync("");
        if (Volatile.Read(ref known) is { } held && held.Counter == counter) return held.Policy;
        if (await publications.FindAsync(counter) is not { } file || policyKey.TryReadPem() is not { } pem) return null;
        using var key = BundleKey.TryRead(pem);
        if (key is null || BundleReader.Read(file.File, key).Bundle is not { } bundle) return null;
        var made = LessonPolicy.TryPrepare(bundle.Policy, catalogue);
        Volatile.Write(ref known, new Known(counter, made));
        return made;
    }

    private sealed record Known(long Counter, LessonPolicy? Policy);
}
