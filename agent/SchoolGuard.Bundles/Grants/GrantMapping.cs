using SchoolGuard.Bundles.Wire;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Grants;

/// <summary>Between a grant and its message; what a message leaves out or gets wrong stops here.</summary>
internal static class GrantMapping
{
    private const uint Format = 1;

    public static V1.LessonGrant ToWire(Grant grant) => new()
    {
        Format = Format,
        School = grant.School,
        LessonId = grant.LessonId,
        Revision = grant.Revision,
        TeachingGroup = grant.TeachingGroup,
        Sites = { grant.Sites },
        Start = WireTime.Write(grant.Start),
        End = WireTime.Write(grant.End),
        Teacher = grant.Teacher,
        Signed = WireTime.Write(grant.SignedAt),
    };

    public static GrantResult<Grant> Read(V1.LessonGrant grant)
    {
        if (grant.Format != Format) return Unreadable($"the grant has format `{grant.Format}`: this agent reads format `{Format}`, update the older of agent and hub");
        if (grant.LessonId.Length == 0) return Unreadable("the grant names no lesson: authorise the lesson again on the hub");
        if (grant.TeachingGroup.Length == 0) return Unreadable("the grant names no teaching group: authorise the lesson again on the hub");
        if (grant.Sites.Count == 0) return Unreadable("the grant names no site: authorise the lesson again on the hub");
        if (WireTime.TryRead(grant.Start) is not { } start || WireTime.TryRead(grant.End) is not { } end || WireTime.TryRead(grant.Signed) is not { } signed)
            return Unreadable("the grant lacks a time: authorise the lesson again on the hub");

        return GrantResult<Grant>.Of(new Grant
        {
            School = grant.School,
            LessonId = grant.LessonId,
            Revision = grant.Revision,
            TeachingGroup = grant.TeachingGroup,
            Sites = [.. grant.Sites],
            Start = start,
            End = end,
            Teacher = grant.Teacher,
            SignedAt = signed,
        });
    }

    private static GrantResult<Grant> Unreadable(string message) => GrantResult<Grant>.Refused(GrantFault.Unreadable, message);
}
