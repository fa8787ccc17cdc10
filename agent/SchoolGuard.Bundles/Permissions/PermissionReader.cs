using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Wire;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Permissions;

/// <summary>Reads signed permissions. Nothing of a payload is looked at before its signature holds.</summary>
public static class PermissionReader
{
    /// <summary>Reads a permission and proves that the hub signed exactly these bytes.</summary>
    /// <param name="signedPermission">A serialised SignedPermission.</param>
    /// <param name="hub">The hub's public key.</param>
    public static GrantResult<PermissionGrant> Read(ReadOnlySpan<byte> signedPermission, HubKey hub)
    {
        if (WireBytes.TryRead(V1.SignedPermission.Parser, signedPermission) is not { } signed) return Unreadable;
        if (signed.Payload.IsEmpty) return GrantResult<PermissionGrant>.Refused(GrantFault.Unreadable, "the permission is empty: deliver it as the hub sent it");
        if (!hub.Verifies(signed.Payload.Span, signed.Signature.Span))
            return GrantResult<PermissionGrant>.Refused(GrantFault.Signature, "the permission is not signed by this school's hub: grant it again on the hub");
        return WireBytes.TryRead(V1.PermissionGrant.Parser, signed.Payload.Span) is { } permission ? PermissionMapping.Read(permission) : Unreadable;
    }

    private static GrantResult<PermissionGrant> Unreadable =>
        GrantResult<PermissionGrant>.Refused(GrantFault.Unreadable, "the permission cannot be read: deliver it as the hub sent it");
}
