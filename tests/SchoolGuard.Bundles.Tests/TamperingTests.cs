using System.Numerics;
using System.Security.Cryptography;
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
    [DataRow(0x01)]
    [DataRow(0x80)]
    [DataRow(0xFF)]
    public void Any_byte_of_a_schools_bundle_changed_is_refused(int mask)
    {
        for (var index = 0; index < Wynstones.Length; index++)
        {
            var copy = (byte[])Wynstones.Clone();
            copy[index] ^= (byte)mask;
            Signer.IsRefused(copy, $"byte {index}");
        }
    }

    [TestMethod]
    public void A_bundle_that_breaks_off_anywhere_is_refused()
    {
        for (var length = 0; length < Wynstones.Length; length++) Signer.IsRefused(Wynstones[..length], $"{length} bytes");
    }

    [TestMethod]
    public void A_bundle_that_begins_late_is_refused()
    {
        for (var start = 1; start < Small.Length; start++) Signer.IsRefused(Small[start..], $"from {start}");
    }

    [TestMethod]
    public void Any_byte_added_to_a_bundle_is_refused()
    {
        for (var value = 0; value < 256; value++)
        {
            Signer.IsRefused([.. Small, (byte)value], $"{value} behind");
            Signer.IsRefused([(byte)value, .. Small], $"{value} before");
        }
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
    public void A_payload_of_another_bundle_is_refused()
    {
        var (one, other) = (V1.SignedBundle.Parser.ParseFrom(BundleWriter.Write(Tables.Small, 1, Signer.Key)), V1.SignedBundle.Parser.ParseFrom(BundleWriter.Write(Tables.Small, 2, Signer.Key)));

        Signer.IsRefused(BundleWriter.Wrap(one.Payload, other.Signature), "counter 1 under the signature of counter 2");
        Signer.IsRefused(BundleWriter.Wrap(other.Payload, one.Signature), "counter 2 under the signature of counter 1");
        Signer.IsRefused(BundleWriter.Wrap(one.Signature, one.Payload), "exchanged");
    }

    [TestMethod]
    public void The_same_bundle_in_other_bytes_is_refused()
    {
        var signed = V1.SignedBundle.Parser.ParseFrom(Small);
        byte[] payload = [10, .. Length(signed.Payload.Length), .. signed.Payload.Span];
        byte[] signature = [18, 64, .. signed.Signature.Span];
        CollectionAssert.AreEqual(Small, (byte[])[.. payload, .. signature], "what is taken apart is the bundle");

        Signer.IsRefused([.. signature, .. payload], "the signature first");
        Signer.IsRefused([.. payload, .. signature, .. signature], "the signature twice");
        Signer.IsRefused([.. payload, .. payload, .. signature], "the payload twice");
        Signer.IsRefused([.. payload, 18, 0x80 | 64, 0, .. signed.Signature.Span], "a longer number");
        Signer.IsRefused([0x8A, 0, .. payload.AsSpan(1), .. signature], "a longer tag");
    }

    /// <summary>Of every signature there are two that verify, s and the order of the curve less s: a file has one form only.</summary>
    [TestMethod]
    public void The_other_signature_that_mathematics_allows_is_refused()
    {
        var signed = V1.SignedBundle.Parser.ParseFrom(Small);
        var order = new BigInteger(Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"), isUnsigned: true, isBigEndian: true);
        var other = (order - new BigInteger(signed.Signature.Span[32..], isUnsigned: true, isBigEndian: true)).ToByteArray(isUnsigned: true, isBigEndian: true);
        byte[] signature = [.. signed.Signature.Span[..32], .. new byte[32 - other.Length], .. other];

        using var key = ECDsa.Create();
        key.ImportFromPem(Signer.Key.ToPublicPem());
        Assert.IsTrue(key.VerifyData(signed.Payload.Span, signature, HashAlgorithmName.SHA256), "it does verify");
        Signer.IsRefused(BundleWriter.Wrap(signed.Payload, ByteString.CopyFrom(signature)), "the other signature");
    }

    [TestMethod]
    public void Every_signature_is_made_in_the_form_that_is_accepted()
    {
        for (var counter = 1UL; counter <= 40; counter++) Assert.IsNotNull(Signer.Read(BundleWriter.Write(Tables.Small, counter, Signer.Key)).Bundle);
    }

    [TestMethod]
    public void A_bundle_that_another_key_signed_is_refused()
    {
        using var other = BundleSigningKey.Create();

        Signer.IsRefused(BundleWriter.Write(Tables.Small, 1, other), "another key");
    }

    [TestMethod]
    public void A_refusal_says_the_cure() => Assert.Contains("build", Signer.Read([]).Refusal!.Message);

    private static byte[] Length(int length)
    {
        var bytes = new byte[CodedOutputStream.ComputeLengthSize(length)];
        using var output = new CodedOutputStream(bytes);
        output.WriteLength(length);
        return bytes;
    }

    private static byte[] Flipped(byte[] file, int bit)
    {
        var copy = (byte[])file.Clone();
        copy[bit / 8] ^= (byte)(1 << (bit % 8));
        return copy;
    }
}
