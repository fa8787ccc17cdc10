using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Tests.Randomness;

namespace SchoolGuard.Bundles.Tests.Wire;

/// <summary>
/// Damaged bytes. As a file they are refused, because the signature tells; as a payload that the school's own key signed they are refused or become a
/// policy that can be decided by.
/// </summary>
[TestClass]
public sealed class FuzzedBytesTests
{
    private static readonly byte[][] Payloads =
    [
        BundleWriter.Payload(Tables.Small, 1),
        BundleWriter.Payload(Tables.Full, 1),
        .. Tables.CorpusNames.Select(name => BundleWriter.Payload(Tables.Corpus(name), 1)),
        .. Enumerable.Range(0, 20).Select(seed => BundleWriter.Payload(PolicyCompiler.Compile(RandomDocument.Next(new Random(seed))), 1)),
    ];

    // Varints of ten bytes and of eleven, lengths beyond the end, tags of every wire type, groups that open and never close.
    private static readonly byte[][] Pieces =
    [
        [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0xFF, 0xFF, 0xFF, 0xFF, 0x07],
        [0x80, 0x80, 0x80, 0x80, 0x08], [0x80, 0x00], [0x00], [0x80], [0x0B], [0x0C], [0x7B, 0x7B, 0x7B, 0x7B], [0x62, 0x00], [0x62, 0xFF, 0xFF, 0x03], [0x6A, 0x00], [0x6A, 0x02, 0x08, 0x01], [0x72, 0x00], [0x7A, 0x00], [0x82, 0x01, 0x00],
        [0x8A, 0x01, 0x00], [0x4A, 0x00], [0x4A, 0x02, 0x0A, 0x00], [0x3A, 0x00], [0x08, 0x02], [0x10, 0x00], [0xC0, 0xFF], [0xED, 0xA0, 0x80],
    ];

    [TestMethod]
    public void A_damaged_file_is_refused() => Seeds.Each(2_000, random =>
    {
        var file = Signer.Sign(random.From(Payloads));
        var damaged = Damage(random, file);
        if (!damaged.AsSpan().SequenceEqual(file)) Signer.IsRefused(damaged, Convert.ToHexString(damaged));
    });

    [TestMethod]
    public void A_damaged_payload_that_is_signed_is_refused_or_can_be_decided_by() => Seeds.Each(6_000, random =>
    {
        if (Signer.Read(Signer.Sign(Damage(random, random.From(Payloads)))).Bundle is { } bundle) Deciding.Everything(bundle.Policy, random);
    });

    [TestMethod]
    public void A_signed_payload_that_breaks_off_anywhere_is_refused_or_can_be_decided_by()
    {
        var random = new Random(1);
        for (var length = 0; length < Payloads[1].Length; length++)
        {
            if (Signer.Read(Signer.Sign(Payloads[1][..length])).Bundle is { } bundle) Deciding.Everything(bundle.Policy, random);
        }
    }

    private static byte[] Damage(Random random, byte[] bytes)
    {
        List<byte> damaged = [.. bytes];
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(6))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 12), damaged.Count - at - 1));
                    break;
                case 3:
                    damaged.InsertRange(at, random.From(Pieces));
                    break;
                case 4:
                    damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(1, 40), damaged.Count - at)));
                    break;
                default:
                    var other = random.From(Payloads);
                    var from = random.Next(other.Length);
                    damaged.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 60), other.Length - from)).ToArray());
                    break;
            }
        }

        return [.. damaged];
    }
}
