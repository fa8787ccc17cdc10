using SchoolGuard.Bundles.Wire;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Grants;

/// <summary>Reads signed grants. Nothing of a payload is looked at before its signature holds.</summary>
public static class GrantReader
{
    /// <summary>Reads a grant and proves that the hub signed exactly these bytes.</summary>
    /// <param name="signedGrant">A serialised SignedGrant.</param>
    /// <param name="hub">The hub's public key.</param>
    public static GrantResult<Grant> Read(ReadOnlySpan<byte> signedGrant, HubKey hub)
    {
        if (WireBytes.TryRead(V1.SignedGrant.Parser, signedGrant) is not { } signed) return Unreadable;
        if (signed.Payload.IsEmpty) return GrantResult<Grant>.Refused(GrantFault.Unreadable, "the grant is empty: deliver it as the hub sent it");
        if (!hub.Verifies(signed.Payload.Span, signed.Signature.Span))
            return GrantResult<Grant>.Refused(GrantFault.Signature, "the grant is not signed by this school's hub: authorise the lesson again on the hub");
        return WireBytes.TryRead(V1.LessonGrant.Parser, signed.Payload.Span) is { } grant ? GrantMapping.Read(grant) : Unreadable;
    }

    private static GrantResult<Grant> Unreadable => GrantResult<Grant>.Refused(GrantFault.Unreadable, "the grant cannot be read: deliver it as the hub sent it");
}
