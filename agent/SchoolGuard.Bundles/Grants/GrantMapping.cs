using Google.Protobuf.WellKnownTypes;
using NodaTime;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Grants;

/// <summary>Between a grant and its message; what a message leaves out or gets wrong stops here.</summary>
internal static class GrantMapping
{
    private const uint Format = 1;

    // Timestamps beyond these years are not Timestamps (google/protobuf/timestamp.proto).
    private static readonly long FirstSecond = Instant.FromUtc(1, 1, 1, 0, 0).ToUnixTimeSeconds();
    private static readonly long LastSecond = Instant.FromUtc(9999, 12, 31, 23, 59, 59).ToUnixTimeSeconds();

    public static V1.LessonGrant ToWire(Grant grant) => new()
    {
        Format = Format,
        School = grant.School,
        LessonId = grant.LessonId,
        Revision = grant.Revision,
        TeachingGroup = grant.TeachingGroup,
        Sites = { grant.Sites },
        Start = Timestamp.FromDateTimeOffset(grant.Start.ToDateTimeOffset()),
        End = Timestamp.FromDateTimeOffset(grant.End.ToDateTimeOffset()),
        Teacher = grant.Teacher,
        Signed = Timestamp.FromDateTimeOffset(grant.SignedAt.ToDateTimeOffset()),
    };

    public static GrantResult Read(V1.LessonGrant grant)
    {
        if (grant.Format != Format) return Unreadable($"the grant has format `{grant.Format}`: this agent reads format `{Format}`, update the older of agent and hub");
        if (grant.LessonId.Length == 0) return Unreadable("the grant names no lesson: authorise the lesson again on the hub");
        if (grant.TeachingGroup.Length == 0) return Unreadable("the grant names no teaching group: authorise the lesson again on the hub");
        if (grant.Sites.Count == 0) return Unreadable("the grant names no site: authorise the lesson again on the hub");
        if (ToInstant(grant.Start) is not { } start || ToInstant(grant.End) is not { } end || ToInstant(grant.Signed) is not { } signed)
            return Unreadable("the grant lacks a time: authorise the lesson again on the hub");

        return GrantResult.Of(new Grant
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

    private static Instant? ToInstant(Timestamp? time) =>
        time is { Nanos: >= 0 and < 1_000_000_000 } && time.Seconds >= FirstSecond && time.Seconds <= LastSecond
            ? Instant.FromUnixTimeSeconds(time.Seconds).PlusNanoseconds(time.Nanos)
            : null;

    private static GrantResult Unreadable(string message) => GrantResult.Refused(GrantFault.Unreadable, message);
}
