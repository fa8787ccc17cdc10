using Google.Protobuf;
using NodaTime;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Policy.Tests.Randomness;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests.Grants;

[TestClass]
public sealed class GrantReaderTests
{
    private static readonly GrantSigner Hub = GrantSigner.FromPem(Signer.Key.ToPrivatePem());
    private static readonly HubKey Key = HubKey.TryRead(Signer.Key.ToPublicPem())!;

    private static readonly Grant Lesson = new()
    {
        School = "Test School",
        LessonId = "lesson-1",
        Revision = 3,
        TeachingGroup = "9b-ict",
        Sites = ["SocialMedia", ".example.org"],
        Start = Instant.FromUtc(2026, 11, 24, 10, 0),
        End = Instant.FromUtc(2026, 11, 24, 11, 0),
        Teacher = "teacher-1",
        SignedAt = Instant.FromUtc(2026, 11, 24, 9, 59, 30),
    };

    public static IEnumerable<object[]> Gaps { get; } =
    [
        .. new (string What, Action<V1.LessonGrant> Change)[]
        {
            ("another format", grant => grant.Format = 2),
            ("no lesson", grant => grant.LessonId = ""),
            ("no teaching group", grant => grant.TeachingGroup = ""),
            ("no sites", grant => grant.Sites.Clear()),
            ("no start", grant => grant.Start = null),
            ("no end", grant => grant.End = null),
            ("no time of signing", grant => grant.Signed = null),
            ("an end that is no time", grant => grant.End.Seconds = long.MaxValue),
            ("a start with negative nanoseconds", grant => grant.Start.Nanos = -1),
        }.Select(gap => new object[] { gap.What, gap.Change }),
    ];

    [TestMethod]
    public void A_grant_reads_back_as_it_was_signed()
    {
        var grant = GrantReader.Read(Hub.Sign(Lesson), Key).Grant!;

        Assert.IsTrue(Lesson.Sites.SequenceEqual(grant.Sites));
        Assert.AreEqual(Lesson, grant with { Sites = Lesson.Sites });
    }

    [TestMethod]
    public void A_grant_with_any_bit_turned_over_is_never_another_grant()
    {
        var signed = Hub.Sign(Lesson);
        for (var bit = 0; bit < 8 * signed.Length; bit++)
        {
            var damaged = (byte[])signed.Clone();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.IsNull(GrantReader.Read(damaged, Key).Grant, $"bit {bit}");
        }
    }

    [TestMethod]
    public void A_grant_that_breaks_off_anywhere_is_refused()
    {
        var signed = Hub.Sign(Lesson);
        for (var length = 0; length < signed.Length; length++) Assert.IsNotNull(GrantReader.Read(signed.AsSpan(0, length), Key).Refusal, $"{length} bytes");
    }

    [TestMethod]
    public void A_grant_that_another_hub_signed_is_refused()
    {
        using var other = BundleSigningKey.Create();
        using var key = HubKey.TryRead(other.ToPublicPem());

        Assert.AreEqual(GrantFault.Signature, GrantReader.Read(Hub.Sign(Lesson), key!).Refusal!.Fault);
    }

    [TestMethod]
    [DynamicData(nameof(Gaps))]
    public void A_signed_grant_that_lacks_a_part_is_refused(string what, Action<V1.LessonGrant> change)
    {
        var grant = V1.LessonGrant.Parser.ParseFrom(V1.SignedGrant.Parser.ParseFrom(Hub.Sign(Lesson)).Payload);
        change(grant);

        Assert.AreEqual(GrantFault.Unreadable, GrantReader.Read(Sign(grant.ToByteArray()), Key).Refusal?.Fault, what);
    }

    [TestMethod]
    public void Random_bytes_signed_or_not_are_no_grant() => Seeds.Each(1_000, random =>
    {
        var bytes = new byte[random.Next(120)];
        random.NextBytes(bytes);

        Assert.IsNull(GrantReader.Read(bytes, Key).Grant);
        Assert.IsNull(GrantReader.Read(Sign(bytes), Key).Grant);
    });

    [TestMethod]
    public void A_public_key_cannot_sign_grants() => Assert.ThrowsExactly<ArgumentException>(() => GrantSigner.FromPem(Signer.Key.ToPublicPem()));

    private static byte[] Sign(byte[] payload) =>
        new V1.SignedGrant { Payload = ByteString.CopyFrom(payload), Signature = ByteString.CopyFrom(Signer.Key.Sign(payload)) }.ToByteArray();
}
