using System.Security.Cryptography;
using Google.Protobuf;
using NodaTime;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Protocol.V1;
using PermissionGrant = SchoolGuard.Bundles.Permissions.PermissionGrant;

namespace SchoolGuard.Agent.Tests.Support;

/// <summary>The hub's key and the grants it signs.</summary>
internal static class Hub
{
    private static readonly ECDsa Key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly GrantSigner Signer = GrantSigner.FromPem(Key.ExportPkcs8PrivateKeyPem());

    public static string PublicPem { get; } = Key.ExportSubjectPublicKeyInfoPem();

    /// <summary>A lesson of the ninth class, from now for an hour.</summary>
    public static Grant Lesson(Instant start, int minutes = 60) => new()
    {
        School = "Wynstones School",
        LessonId = "lesson-1",
        Revision = 1,
        TeachingGroup = SchoolFiles.NinthGroup,
        Sites = ["SocialMedia"],
        Start = start,
        End = start + Duration.FromMinutes(minutes),
        Teacher = "u-t",
        SignedAt = start,
    };

    /// <summary>The business manager's permission for the teacher to use social media, from now for an hour.</summary>
    public static PermissionGrant Permission(Instant start, int minutes = 60) => new()
    {
        School = "Wynstones School",
        PermissionId = "permission-1",
        Revision = 1,
        Role = "School Business Manager",
        Person = "u-t",
        Sites = ["SocialMedia"],
        Start = start,
        End = start + Duration.FromMinutes(minutes),
        GrantedBy = "u-b",
        SignedAt = start,
    };

    public static SignedPermission Sign(PermissionGrant permission) => SignedPermission.Parser.ParseFrom(Signer.Sign(permission));

    public static SignedGrant Sign(Grant grant) => SignedGrant.Parser.ParseFrom(Signer.Sign(grant));

    /// <summary>Signs any bytes as a grant's payload.</summary>
    public static SignedGrant SignPayload(byte[] payload) => new()
    {
        Payload = ByteString.CopyFrom(payload),
        Signature = ByteString.CopyFrom(Key.SignData(payload, HashAlgorithmName.SHA256)),
    };
}
