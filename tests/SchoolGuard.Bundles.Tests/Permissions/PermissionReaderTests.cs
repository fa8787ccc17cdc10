using Google.Protobuf;
using NodaTime;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Permissions;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests.Permissions;

[TestClass]
public sealed class PermissionReaderTests
{
    private static readonly GrantSigner Hub = GrantSigner.FromPem(Signer.Key.ToPrivatePem());
    private static readonly HubKey Key = HubKey.TryRead(Signer.Key.ToPublicPem())!;

    private static readonly PermissionGrant Permission = new()
    {
        School = "Test School",
        PermissionId = "permission-1",
        Revision = 3,
        Role = "Headteacher",
        Person = "teacher-1",
        Sites = ["SocialMedia", ".example.org"],
        Start = Instant.FromUtc(2026, 11, 24, 10, 0),
        End = Instant.FromUtc(2026, 11, 24, 11, 0),
        GrantedBy = "head-1",
        SignedAt = Instant.FromUtc(2026, 11, 24, 9, 59, 30),
    };

    public static IEnumerable<object[]> Gaps { get; } =
    [
        .. new (string What, Action<V1.PermissionGrant> Change)[]
        {
            ("another format", permission => permission.Format = 2),
            ("no number", permission => permission.PermissionId = ""),
            ("no role", permission => permission.Role = ""),
            ("no person", permission => permission.Person = ""),
            ("no sites", permission => permission.Sites.Clear()),
            ("no start", permission => permission.Start = null),
            ("no end", permission => permission.End = null),
            ("no time of signing", permission => permission.Signed = null),
            ("an end that is no time", permission => permission.End.Seconds = long.MaxValue),
        }.Select(gap => new object[] { gap.What, gap.Change }),
    ];

    [TestMethod]
    public void A_permission_reads_back_as_it_was_signed()
    {
        var permission = PermissionReader.Read(Hub.Sign(Permission), Key).Grant!;

        Assert.IsTrue(Permission.Sites.SequenceEqual(permission.Sites));
        Assert.AreEqual(Permission, permission with { Sites = Permission.Sites });
    }

    [TestMethod]
    public void A_permission_with_any_bit_turned_over_is_none()
    {
        var signed = Hub.Sign(Permission);
        for (var bit = 0; bit < 8 * signed.Length; bit++)
        {
            var damaged = (byte[])signed.Clone();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.IsNull(PermissionReader.Read(damaged, Key).Grant, $"bit {bit}");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Gaps))]
    public void A_permission_that_lacks_something_is_unreadable(string what, Action<V1.PermissionGrant> change)
    {
        var signed = V1.SignedPermission.Parser.ParseFrom(Hub.Sign(Permission));
        var permission = V1.PermissionGrant.Parser.ParseFrom(signed.Payload);
        change(permission);
        signed.Payload = permission.ToByteString();
        signed.Signature = ByteString.CopyFrom(Signer.Key.Sign(signed.Payload.ToByteArray()));

        Assert.AreEqual(GrantFault.Unreadable, PermissionReader.Read(signed.ToByteArray(), Key).Refusal?.Fault, what);
    }
}
