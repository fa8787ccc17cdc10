using Google.Protobuf.WellKnownTypes;
using SchoolGuard.NativeMessaging.Messages;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Wire;

internal static class TeachingWire
{
    public static V1.TeachingAction ToWire(this TeachRequest request) => request switch
    {
        { Authorise: { } authorise } => new V1.TeachingAction { Authorise = authorise.ToWire() },
        { Extend: { } extend } => new V1.TeachingAction { Extend = new V1.ExtendLesson { LessonId = extend.LessonId, End = Timestamp.FromDateTimeOffset(extend.End) } },
        { EndLesson: { } lesson } => new V1.TeachingAction { End = new V1.EndLesson { LessonId = lesson } },
        { AskFor: { } host } => new V1.TeachingAction { Ask = new V1.AskForSite { Host = host } },
        { Answer: { } answer } => new V1.TeachingAction { Answer = new V1.AnswerSite { RequestId = answer.RequestId, Grant = answer.Grant } },
        _ => new V1.TeachingAction(),
    };

    public static TeachingReply FromWire(this V1.Teaching teaching) => new()
    {
        Groups = [.. teaching.Groups.Select(group => new TeachingGroup(group.Id, group.Title, group.Pupils, [.. group.Sites], [.. group.LastSites]))],
        Sites = [.. teaching.Sites.Select(FromWire)],
        Lessons = [.. teaching.Lessons.Select(FromWire)],
        Requests = [.. teaching.Requests.Select(request => new PupilRequest(request.Id, request.LessonId, request.Pupil, request.Site.FromWire(), request.State.FromWire()))],
        Period = teaching.Period,
        PeriodEnd = teaching.PeriodEnd?.ToDateTimeOffset(),
        LongestMinutes = teaching.LongestMinutes,
    };

    private static V1.AuthoriseLesson ToWire(this AuthoriseLesson authorise)
    {
        var wire = new V1.AuthoriseLesson { RequestId = authorise.RequestId, Group = authorise.Group, Sites = { authorise.Sites } };
        if (authorise.Minutes is { } minutes) wire.Minutes = minutes;
        return wire;
    }

    private static LessonSite FromWire(this V1.LessonSite site) => new(site.Id, site.Name);

    private static RunningLesson FromWire(this V1.RunningLesson lesson) => new()
    {
        LessonId = lesson.Id,
        GroupTitle = lesson.GroupTitle,
        Sites = [.. lesson.Sites.Select(FromWire)],
        Start = lesson.Start?.ToDateTimeOffset() ?? default,
        End = lesson.End?.ToDateTimeOffset() ?? default,
        Teacher = lesson.Teacher,
        MayChange = lesson.MayChange,
        Pupils = lesson.Pupils,
        Devices = [.. lesson.Devices.Select(device => new LessonDevice(device.Name, [.. device.Pupils], device.State.FromWire(), device.Fault))],
        Away = [.. lesson.Away],
        Overlaps = [.. lesson.Overlaps.Select(overlap => new LessonOverlap(overlap.GroupTitle, overlap.Teacher, overlap.Pupils, overlap.Holds))],
    };

    private static DeviceLessonState FromWire(this V1.LessonDeviceState state) => state switch
    {
        V1.LessonDeviceState.InForce => DeviceLessonState.InForce,
        V1.LessonDeviceState.Refused => DeviceLessonState.Refused,
        V1.LessonDeviceState.Away => DeviceLessonState.Away,
        _ => DeviceLessonState.Sent,
    };

    private static PupilRequestState FromWire(this V1.PupilRequestState state) => state switch
    {
        V1.PupilRequestState.Granted => PupilRequestState.Granted,
        V1.PupilRequestState.Declined => PupilRequestState.Declined,
        _ => PupilRequestState.Open,
    };
}
