using Google.Protobuf.WellKnownTypes;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Hub.Lessons.Requests;
using SchoolGuard.Hub.Lessons.Views;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>Maps what people see of lessons to teaching.proto.</summary>
internal static class TeachingReplies
{
    public static Teaching Of(TeachingView view) => new()
    {
        Groups = { view.Groups.Select(group => Of(group, view.Sites)) },
        Sites = { view.Sites.Select(Of) },
        Lessons = { view.Lessons.Select(Of) },
        Requests = { view.Requests.Select(Of) },
        Cover = { view.Covers.Select(cover => new CoverTeacher { Group = cover.Group, Teacher = cover.Teacher, Username = cover.Username, Until = LocalDatePattern.Iso.Format(cover.Until) }) },
        Period = view.Period?.Name ?? "",
        PeriodEnd = view.Period is { } period ? TimeOf(period.End) : null,
        LongestMinutes = (uint)view.LongestMinutes,
    };

    /// <returns>The instant, or null for a message that is none.</returns>
    public static Instant? TryRead(Timestamp time) =>
        time.Nanos is >= 0 and < 1_000_000_000 && time.Seconds >= Instant.MinValue.ToUnixTimeSeconds() && time.Seconds < Instant.MaxValue.ToUnixTimeSeconds()
            ? Instant.FromUnixTimeSeconds(time.Seconds)
            : null;

    private static Timestamp TimeOf(Instant instant) => Timestamp.FromDateTimeOffset(instant.ToDateTimeOffset());

    private static LessonSite Of(SiteView site) => new() { Id = site.Id, Name = site.Name };

    private static TeachingGroup Of(GroupView group, IReadOnlyList<SiteView> sites) => new()
    {
        Id = group.Id,
        Title = group.Title,
        Code = group.Code,
        Pupils = (uint)group.Pupils,
        CoverUntil = group.CoverUntil is { } until ? LocalDatePattern.Iso.Format(until) : "",
        Sites = { Enumerable.Range(0, sites.Count).Where(index => group.Sites.Contains(sites[index].Id)).Select(index => (uint)index) },
        LastSites = { group.LastSites },
    };

    private static RunningLesson Of(LessonView view) => new()
    {
        Id = view.Lesson.Id,
        Group = view.Lesson.Group,
        GroupTitle = view.GroupTitle,
        Sites = { view.Sites.Select(Of) },
        Start = TimeOf(view.Lesson.Start),
        End = TimeOf(view.Lesson.End),
        Teacher = view.Teacher,
        MayChange = view.MayChange,
        Pupils = (uint)view.Pupils,
        Devices = { view.Devices.Select(Of) },
        Away = { view.Away },
        Overlaps =
        {
            view.Overlaps.Select(each => new LessonOverlap { LessonId = each.Lesson, GroupTitle = each.GroupTitle, Teacher = each.Teacher, Pupils = (uint)each.Pupils, Holds = each.Holds }),
        },
    };

    private static LessonDevice Of(DeviceView device) => new() { Name = device.Name, Pupils = { device.Pupils }, State = StateOf(device.State), Fault = device.Fault };

    private static LessonDeviceState StateOf(DeviceLessonState state) => state switch
    {
        DeviceLessonState.InForce => LessonDeviceState.InForce,
        DeviceLessonState.Refused => LessonDeviceState.Refused,
        DeviceLessonState.Away => LessonDeviceState.Away,
        _ => LessonDeviceState.Sent,
    };

    private static PupilRequest Of(RequestView view) => new()
    {
        Id = view.Request.Id,
        LessonId = view.Request.Lesson,
        Pupil = view.Pupil,
        Site = Of(view.Site),
        Asked = TimeOf(view.Request.Asked),
        State = view.Request.State switch
        {
            SiteRequestState.Granted => PupilRequestState.Granted,
            SiteRequestState.Declined => PupilRequestState.Declined,
            _ => PupilRequestState.Open,
        },
    };
}
