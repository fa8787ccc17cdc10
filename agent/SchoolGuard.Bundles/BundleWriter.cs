using Google.Protobuf;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Bundles.Wire;
using SchoolGuard.Policy.Model.Table;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles;

/// <summary>Makes signed bundles.</summary>
public static class BundleWriter
{
    /// <summary>The bytes that are signed. The same policy and counter always give the same bytes.</summary>
    /// <exception cref="ArgumentException">The counter is 0, or the policy is larger than a device holds.</exception>
    public static byte[] Payload(PolicyTable policy, ulong counter)
    {
        ArgumentOutOfRangeException.ThrowIfZero(counter);
        var bundle = ToWire.Bundle(policy, counter);
        BundleLimits.Check(bundle);
        return bundle.ToByteArray();
    }

    /// <summary>A bundle as devices take it.</summary>
    public static byte[] Write(PolicyTable policy, ulong counter, BundleSigningKey key)
    {
        var payload = Payload(policy, counter);
        return Wrap(ByteString.CopyFrom(payload), ByteString.CopyFrom(key.Sign(payload)));
    }

    /// <summary>As <see cref="Write"/>, for a policy that somebody just wrote.</summary>
    /// <returns>Null if the policy is larger than a device holds.</returns>
    public static byte[]? TryWrite(PolicyTable policy, ulong counter, BundleSigningKey key) =>
        BundleLimits.Fit(ToWire.Bundle(policy, counter)) ? Write(policy, counter, key) : null;

    internal static byte[] Wrap(ByteString payload, ByteString signature) => new V1.SignedBundle { Payload = payload, Signature = signature }.ToByteArray();
}
