using System.Globalization;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Publishing;

namespace SchoolGuard.Hub.Policies;

/// <summary>What a signed bundle is, before it is published: refused, or laid open beside what is in force.</summary>
/// <param name="Refusal">Why it cannot be published; empty if it can.</param>
/// <param name="Sheet">The policy; null if its signature does not hold.</param>
/// <param name="Change">What changes from what every device ought to have; null if that is nothing yet.</param>
internal sealed record PolicyCheck(string Refusal, PolicySheet? Sheet, PolicyChange? Change)
{
    public static PolicyCheck Refused(string why, PolicySheet? sheet = null) => new(why, sheet, Change: null);
}

/// <summary>Checks bundles that somebody is about to publish. Publishing itself checks signature and counter again.</summary>
internal sealed class PolicyChecks(Publications publications, PolicyShelf shelf, PolicyKeyFile policyKey)
{
    public async Task<PolicyCheck> CheckAsync(byte[] file)
    {
        if (policyKey.TryReadPem() is not { } pem) return PolicyCheck.Refused(policyKey.Missing);
        using var key = BundleKey.TryRead(pem)!;
        var read = BundleReader.Read(file, key);
        if (read.Refusal is { } refusal) return PolicyCheck.Refused($"{refusal.Id}: {refusal.Message}");
        var sheet = new PolicySheet(read.Bundle!);
        var last = await publications.LastCounterAsync();
        if (sheet.Counter < last || (sheet.Counter == last && !await IsLastAsync(file, last)))
            return PolicyCheck.Refused(string.Create(CultureInfo.InvariantCulture, $"{BundleFindings.CounterNotAboveLast}: the bundle's counter {sheet.Counter} is not above the last, {last}: build it again with --counter {last + 1}"), sheet);
        return new PolicyCheck("", sheet, await shelf.InForceAsync() is { } before ? PolicyChange.Of(before, sheet) : null);
    }

    private async Task<bool> IsLastAsync(byte[] file, long last) => await publications.FindAsync(last) is { } known && known.File.AsSpan().SequenceEqual(file);
}
