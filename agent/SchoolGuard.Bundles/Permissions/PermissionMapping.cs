using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Wire;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Permissions;

/// <summary>Between a permission and its message; what a message leaves out or gets wrong stops here.</summary>
internal static class PermissionMapping
{
    private const uint Format = 1;

    public static V1.PermissionGrant ToWire(PermissionGrant permission) => new()
    {
        Format = Format,
        School = permission.School,
        PermissionId = permission.PermissionId,
        Revision = permission.Revision,
        Role = permission.Role,
        Person = permission.Person,
        Sites = { permission.Sites },
        Start = WireTime.Write(permission.Start),
        End = WireTime.Write(permission.End),
        GrantedBy = permission.GrantedBy,
        Signed = WireTime.Write(permission.SignedAt),
    };

    public static GrantResult<PermissionGrant> Read(V1.PermissionGrant permission)
    {
        if (permission.Format != Format)
            return Unreadable($"the permission has format `{permission.Format}`: this agent reads format `{Format}`, update the older of agent and hub");
        if (permission.PermissionId.Length == 0) return Lacks("number");
        if (permission.Role.Length == 0) return Lacks("role of whoever grants it");
        if (permission.Person.Length == 0) return Lacks("person");
        if (permission.Sites.Count == 0) return Lacks("site");
        if (WireTime.TryRead(permission.Start) is not { } start || WireTime.TryRead(permission.End) is not { } end || WireTime.TryRead(permission.Signed) is not { } signed)
            return Lacks("time");

        return GrantResult<PermissionGrant>.Of(new PermissionGrant
        {
            School = permission.School,
            PermissionId = permission.PermissionId,
            Revision = permission.Revision,
            Role = permission.Role,
            Person = permission.Person,
            Sites = [.. permission.Sites],
            Start = start,
            End = end,
            GrantedBy = permission.GrantedBy,
            SignedAt = signed,
        });
    }

    private static GrantResult<PermissionGrant> Lacks(string part) => Unreadable($"the permission lacks a {part}: grant it again on the hub");

    private static GrantResult<PermissionGrant> Unreadable(string message) => GrantResult<PermissionGrant>.Refused(GrantFault.Unreadable, message);
}
