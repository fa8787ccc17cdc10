using SchoolGuard.Bundles.Signing;
using SchoolGuard.Bundles.Wire;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles;

/// <summary>Reads signed bundles. Nothing of a payload is looked at before its signature holds.</summary>
public static class BundleReader
{
    /// <summary>The only payload format there is.</summary>
    public const uint Format = 2;

    /// <summary>Reads a bundle and proves that the school's key signed exactly these bytes: none changed, none added, none taken away.</summary>
    public static BundleResult Read(ReadOnlyMemory<byte> file, BundleKey key)
    {
        if (file.Length > BundleLimits.MostBytes) return BundleResult.Refused("the file is larger than any bundle: build the bundle again with `schoolguard build`");
        if (WireBytes.TryRead(V1.SignedBundle.Parser, file.Span) is not { } signed) return NoBundle;
        var exact = BundleWriter.Wrap(signed.Payload, signed.Signature).AsSpan().SequenceEqual(file.Span);
        if (signed.Payload.IsEmpty || signed.Signature.IsEmpty || !exact || !key.Verifies(signed.Payload.Span, signed.Signature.Span))
            return BundleResult.Refused("the signature is missing or not of this key: build the bundle again with the school's key");
        return WireBytes.TryRead(V1.PolicyBundle.Parser, signed.Payload.Span) switch
        {
            null => NoBundle,
            { Format: not Format } other => BundleResult.Refused($"the bundle is of format {other.Format}, this version reads {Format}: build it again with this version"),
            { Counter: 0 } => BundleResult.Refused("the bundle has no counter: build it again with --counter 1 or more"),
            { } bundle => Map(bundle),
        };
    }

    private static BundleResult NoBundle => BundleResult.Refused("the file is no bundle, or a damaged one: build it again with `schoolguard build`");

    private static BundleResult Map(V1.PolicyBundle bundle)
    {
        try
        {
            return BundleResult.Of(new Bundle(FromWire.Policy(bundle), bundle.Counter));
        }
        catch (ArgumentException)
        {
            return NoBundle;
        }
    }
}
