using Google.Protobuf;
using SchoolGuard.Bundles.Signing;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests;

/// <summary>Not one bit of a signed bundle can be changed, taken away or added.</summary>
[TestClass]
public sealed class TamperingTests
{
    private static readonly byte[] Small = BundleWriter.Write(Tables.Small, 1, Signer.Key);
    private static readonly byte[] Wynstones = BundleWriter.Write(Tables.Corpus("wynstones"), 1, Signer.Key);

    [TestMethod]
    public void The_bundles_under_test_are_sound()
    {
        Assert.IsNotNull(Signer.Read(Small).Bundle);
        Assert.IsNotNull(Signer.Read(Wynstones).Bundle);
    }

    [TestMethod]
    public void Any_one_bit_turned_over_is_refused()
    {
        for (var bit = 0; bit < 8 * Small.Length; bit++) Signer.IsRefused(Flipped(Small, bit), $"bit {bit}");
    }

    [TestMethod]
    public void A_bit_turned_over_in_any_byte_of_a_schools_bundle_is_refused()
    {
        for (var index = 0; index < Wynstones.Length; index++) Signer.IsRefused(Flipped(Wynstones, (8 * index) + (index % 8)), $"byte {index}");
    }

    [TestMethod]
    public void A_bundle_that_breaks_off_anywhere_is_refused()
    {
        for (var length = 0; length < Wynstones.Length; length++) Signer.IsRefused(Wynstones[..length], $"{length} bytes");
    }

    [TestMethod]
    [DataRow(new byte[] { 0 })]
    [DataRow(new byte[] { 10, 0 }, DisplayName = "an empty second payload")]
    [DataRow(new byte[] { 18, 0 }, DisplayName = "an empty second signature")]
    [DataRow(new byte[] { 0x78, 1 }, DisplayName = "an unknown field")]
    public void Bytes_added_to_a_bundle_are_refused(byte[] more)
    {
        Signer.IsRefused([.. Small, .. more], "added behind");
        Signer.IsRefused([.. more, .. Small], "added before");
    }

    [TestMethod]
    public void Two_bundles_in_one_file_are_refused() => Signer.IsRefused([.. Small, .. Wynstones], "joined");

    [TestMethod]
    public void A_bundle_whose_signature_was_taken_away_is_refused()
    {
        var signed = V1.SignedBundle.Parser.ParseFrom(Small);

        Signer.IsRefused(new V1.SignedBundle { Payload = signed.Payload }.ToByteArray(), "no signature");
        Signer.IsRefused(BundleWriter.Wrap(signed.Payload, ByteString.CopyFrom(new byte[64])), "a signature of zeros");
        Signer.IsRefused(BundleWriter.Wrap(signed.Payload, ByteString.CopyFrom(new byte[63])), "a short signature");
    }

    [TestMethod]
    public void A_signature_of_another_bundle_is_refused()
    {
        var signature = V1.SignedBundle.Parser.ParseFrom(Wynstones).Signature;

        Signer.IsRefused(BundleWriter.Wrap(V1.SignedBundle.Parser.ParseFrom(Small).Payload, signature), "another bundle's signature");
    }

    [TestMethod]
    public void A_bundle_that_another_key_signed_is_refused()
    {
        using var other = BundleSigningKey.Create();

        Signer.IsRefused(BundleWriter.Write(Tables.Small, 1, other), "another key");
    }

    [TestMethod]
    public void A_refusal_says_the_cure() => Assert.Contains("build", Signer.Read([]).Refusal!.Message);

    private static byte[] Flipped(byte[] file, int bit)
    {
        var copy = (byte[])file.Clone();
        copy[bit / 8] ^= (byte)(1 << (bit % 8));
        return copy;
    }
}
