using Google.Protobuf;
using SchoolGuard.Bundles.Signing;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests;

/// <summary>A school's key, and bundles signed with it whatever is in them.</summary>
internal static class Signer
{
    public static BundleSigningKey Key { get; } = BundleSigningKey.Create();

    public static BundleKey PublicKey { get; } = BundleKey.TryRead(Key.ToPublicPem())!;

    public static BundleResult Read(byte[] file) => BundleReader.Read(file, PublicKey);

    /// <summary>A correctly signed bundle around any bytes.</summary>
    public static byte[] Sign(byte[] payload) => BundleWriter.Wrap(ByteString.CopyFrom(payload), ByteString.CopyFrom(Key.Sign(payload)));

    /// <summary>A correctly signed bundle whose message was changed before it was signed.</summary>
    public static byte[] Sign(Action<V1.PolicyBundle> change)
    {
        var bundle = V1.PolicyBundle.Parser.ParseFrom(BundleWriter.Payload(Tables.Full, 1));
        change(bundle);
        return Sign(bundle.ToByteArray());
    }

    public static void IsRefused(byte[] file, string context)
    {
        var result = Read(file);
        Assert.IsNull(result.Bundle, context);
        Assert.AreEqual("SG6003", result.Refusal!.Id, context);
    }
}
