using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Keys;

/// <summary>The school's public key on the disk. Read when it is needed, so that a new one serves at once.</summary>
internal sealed class PolicyKeyFile(DataFolder data)
{
    /// <summary>What to do when there is none.</summary>
    public string Missing => $"the hub has no policy key: put the school's public key (`schoolguard keygen` made it) at `{data.PolicyKey}`";

    /// <returns>The key's PEM text, or null if there is no key over P-256.</returns>
    public string? TryReadPem()
    {
        if (!File.Exists(data.PolicyKey)) return null;
        var pem = File.ReadAllText(data.PolicyKey);
        using var key = BundleKey.TryRead(pem);
        return key is null ? null : pem;
    }
}
