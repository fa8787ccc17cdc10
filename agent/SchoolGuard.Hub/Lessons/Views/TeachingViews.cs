using NodaTime;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Lessons.Limits;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Lessons.Requests;

namespace SchoolGuard.Hub.Lessons.Views;

/// <summary>Shows a person all that they may see of lessons: a teacher their groups and what runs in them, a pupil the lesson that holds.</summary>
internal sealed class TeachingViews(
    LessonBook book, LessonFinder finder, LessonViews lessons, RequestBook requests, CoverBook covers, SchoolDays days, LessonPolicies policies, SchoolTimes times, ServiceCatalogue catalogue, IClock clock)
{
    private readonly IReadOnlyList<string> everySite = [.. SiteNames.Categories, .. catalogue.Services.Select(service => service.Id)];

    public async Task<TeachingView> ViewAsync(TeachingCaller caller) =>
        caller.IsStaff ? await OfTeacherAsync(caller) : caller.IsPupil ? await OfPupilAsync(caller) : new TeachingView();

    /// <summary>All that runs, for those who only look: nothing of it is theirs to change.</summary>
    public async Task<TeachingView> ViewAllAsync()
    {
        var (day, running) = (await days.TodayAsync(), await finder.RunningAsync());
        var shown = new List<LessonView>();
        foreach (var lesson in running) shown.Add(await lessons.ViewAsync(lesson, running, day, mayChange: false));
        return new TeachingView { Lessons = shown };
    }

    private async Task<TeachingView> OfPupilAsync(TeachingCaller caller)
    {
        if (await finder.OfPupilAsync(caller.Person) is not { } lesson) return new TeachingView();
        var day = await days.TodayAsync();
        var own = (await requests.ListAsync(lesson.Id)).Where(request => request.Pupil.Equals(caller.Person.Id, StringComparison.Ordinal));
        return new TeachingView { Lessons = [lessons.Outline(lesson, day)], Requests = [.. own.Select(request => View(request, day))] };
    }

    private async Task<TeachingView> OfTeacherAsync(TeachingCaller caller)
    {
        var (day, policy, now) = (await days.TodayAsync(), await policies.CurrentAsync(), clock.GetCurrentInstant());
        var named = await covers.ListAsync(day.Date);
        var groups = TeachingGroups.Of(day, caller, named);
        var running = await finder.RunningAsync();
        var theirs = running.Where(groups.MayChange).ToList();
        var open = new List<RequestView>();
        var shown = new List<LessonView>();
        foreach (var lesson in theirs)
        {
            shown.Add(await lessons.ViewAsync(lesson, running, day, mayChange: true));
            open.AddRange((await requests.ListAsync(lesson.Id)).Where(request => request.State is SiteRequestState.Open).Select(request => View(request, day)));
        }

        var views = await GroupsAsync(caller, groups, day, policy, now);
        var opened = views.SelectMany(view => view.Sites).ToHashSet(StringComparer.Ordinal);
        return new TeachingView
        {
            Groups = views,
            Sites = [.. everySite.Where(opened.Contains).Select(lessons.SiteOf)],
            Lessons = shown,
            Requests = [.. open.OrderBy(request => request.Request.Asked)],
            Covers = [.. named.Where(cover => groups.Teaches(cover.Group)).Select(cover => new CoverView(cover.Group, day.NameOf(cover.Teacher), day.ById(cover.Teacher)?.Username ?? "", cover.Until))],
            Period = policy is null ? null : times.PeriodAt(now, policy.Zone.Zone),
            LongestMinutes = policy?.LongestMinutes ?? 0,
        };
    }

    /// <summary>The last used first.</summary>
    private async Task<IReadOnlyList<GroupView>> GroupsAsync(TeachingCaller caller, TeachingGroups groups, SchoolDay day, LessonPolicy? policy, Instant now)
    {
        var last = await book.ListLastAsync(caller.Person.Id);
        var calendar = times.Calendar;
        return [.. groups.All
            .Select(group => (Group: group, Last: last.FirstOrDefault(lesson => lesson.Group.Equals(group.Id, StringComparison.Ordinal))))
            .OrderByDescending(each => each.Last?.Authorised ?? Instant.MinValue)
            .ThenBy(each => each.Group.Title, StringComparer.OrdinalIgnoreCase)
            .Select(each => new GroupView(
                each.Group.Id,
                day.TitleOf(each.Group.Id),
                each.Group.Code,
                day.PupilsOf(each.Group.Id).Count(),
                groups.CoverEndOf(each.Group.Id),
                policy is null ? new HashSet<string>(StringComparer.Ordinal) : new LessonLimits(policy, calendar, catalogue, day.PupilsOf(each.Group.Id)).OpenedAt(now, everySite).ToHashSet(StringComparer.Ordinal),
                each.Last?.Sites ?? []))];
    }

    private RequestView View(SiteRequest request, SchoolDay day) => new(request, day.NameOf(request.Pupil), lessons.SiteOf(request.Site));
}
