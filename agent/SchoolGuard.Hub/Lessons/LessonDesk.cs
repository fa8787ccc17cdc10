using System.Globalization;
using NodaTime;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Lessons.Limits;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Lessons;

/// <summary>Authorises, extends and ends lessons: for those whose group it is, within what the policy lets be, and at once on the devices.</summary>
internal sealed class LessonDesk(
    Database database, LessonBook book, CoverBook covers, SchoolDays days, LessonPolicies policies, SchoolTimes times, ServiceCatalogue catalogue, IClock clock)
{
    private const int MostSites = 50;
    private const int LongestRequest = 100;
    private static readonly TeachingResult NoPolicy = TeachingResult.Not(TeachingFault.NotNow, "no policy is published to every device yet: publish one first");

    /// <summary>Authorises a lesson from now on. The same order again makes no second one.</summary>
    public async Task<TeachingResult> AuthoriseAsync(TeachingCaller caller, LessonOrder order)
    {
        if (await policies.CurrentAsync() is not { } policy) return NoPolicy;
        var day = await days.TodayAsync();
        if (TeachingGroups.Of(day, caller, await covers.ListAsync(day.Date)).Find(order.Group, out var refusal) is not { } group) return refusal!;
        if (order.Request.Length is 0 or > LongestRequest) return TeachingResult.Not(TeachingFault.Invalid, $"the call has no name of its own of at most {LongestRequest} characters: give it one");
        if (ReadSites(order.Sites, out var sites) is { } unknown) return unknown;
        var now = clock.GetCurrentInstant();
        if (times.EndOf(order.Until, now, policy.Zone.Zone, out refusal) is not { } end) return refusal!;
        var lesson = new Lesson(Guid.NewGuid().ToString(), group.Id, caller.Person.Id, Lesson.LinesOf(sites), WholeSecond(now), WholeSecond(end), WholeSecond(end), now, Revision: 1, SignedGrant: []);
        if (RefusalOf(lesson, policy, day, now) is { } refused) return refused;
        return TeachingResult.Done(await book.AddAsync(lesson, order.Request, policy.School, caller));
    }

    /// <summary>Gives a lesson another end, earlier or later.</summary>
    public Task<TeachingResult> ExtendAsync(TeachingCaller caller, string id, LessonUntil until) => ReviseAsync(caller, id, "lesson-extended", (lesson, policy, day, now) =>
    {
        if (times.EndOf(until, now, policy.Zone.Zone, out var refusal) is not { } end) return (lesson, refusal);
        var next = lesson with { End = WholeSecond(end) };
        return (next, RefusalOf(next, policy, day, now));
    });

    /// <summary>Ends a lesson at once. One that is over is none the worse for it.</summary>
    public async Task<TeachingResult> EndAsync(TeachingCaller caller, string id)
    {
        var result = await ReviseAsync(caller, id, "lesson-ended", (lesson, _, _, now) => (lesson with { End = Instant.Max(WholeSecond(now), lesson.Start + Duration.FromSeconds(1)) }, null));
        return result.Fault is TeachingFault.NotNow && await book.FindAsync(id) is { } over && !over.IsRunningAt(clock.GetCurrentInstant()) ? TeachingResult.Done(over) : result;
    }

    /// <summary>Opens one more site in a lesson, for what a pupil asked.</summary>
    public Task<TeachingResult> AddSiteAsync(TeachingCaller caller, string id, string site, Func<Session, Task> alongside) => ReviseAsync(
        caller,
        id,
        "lesson-site-added",
        (lesson, policy, day, now) => RefusalOf([site], lesson, policy, day, now) is { } refused
            ? (lesson, refused)
            : (lesson with { SiteLines = Lesson.LinesOf(lesson.Sites.Add(site).Distinct(StringComparer.Ordinal)) }, null),
        alongside);

    /// <summary>Why a site cannot be opened in a lesson, or null if it can.</summary>
    public async Task<TeachingResult?> RefusalOfAsync(Lesson lesson, string site) =>
        await policies.CurrentAsync() is { } policy ? RefusalOf([site], lesson, policy, await days.TodayAsync(), clock.GetCurrentInstant()) : NoPolicy;

    private async Task<TeachingResult> ReviseAsync(
        TeachingCaller caller, string id, string kind, Func<Lesson, LessonPolicy, SchoolDay, Instant, (Lesson Next, TeachingResult? Refusal)> change, Func<Session, Task>? alongside = null)
    {
        if (await policies.CurrentAsync() is not { } policy) return NoPolicy;
        var day = await days.TodayAsync();
        var groups = TeachingGroups.Of(day, caller, await covers.ListAsync(day.Date));
        return await database.WriteAsync(async session =>
        {
            var now = clock.GetCurrentInstant();
            if (await LessonBook.HoldAsync(session, id) is not { } lesson) return TeachingResult.Not(TeachingFault.Unknown, "there is no such lesson: see `schoolguard lesson list`");
            if (!groups.MayChange(lesson)) return TeachingResult.Not(TeachingFault.NotAllowed, "this lesson is another teacher's: ask them");
            if (!lesson.IsRunningAt(now)) return TeachingResult.Not(TeachingFault.NotNow, "this lesson is over: authorise another one");
            var (next, refusal) = change(lesson, policy, day, now);
            if (refusal is not null) return refusal;
            if (alongside is not null) await alongside(session);
            return TeachingResult.Done(next == lesson ? lesson : await book.ReviseAsync(session, next, policy.School, kind, caller));
        });
    }

    private TeachingResult? ReadSites(IReadOnlyList<string> written, out IReadOnlyList<string> sites)
    {
        var read = written.Take(MostSites + 1).Select(site => (Written: site, Read: SiteNames.TryRead(site, catalogue))).ToList();
        sites = [.. read.Select(site => site.Read).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (read.Count is 0 or > MostSites) return TeachingResult.Not(TeachingFault.Invalid, string.Create(CultureInfo.InvariantCulture, $"a lesson opens 1 to {MostSites} sites: name them"));
        return read.Find(site => site.Read is null).Written is { } unknown
            ? TeachingResult.Not(TeachingFault.Invalid, $"`{(unknown.Length <= LongestRequest ? unknown : unknown[..LongestRequest])}` is no site that is known: name a kind of sites (All social media), a service (YouTube) or an address (example.org)")
            : null;
    }

    private TeachingResult? RefusalOf(Lesson lesson, LessonPolicy policy, SchoolDay day, Instant now) =>
        lesson.End <= now ? TeachingResult.Not(TeachingFault.Invalid, "the lesson would end before it begins: choose a later end") : RefusalOf(lesson.Sites, lesson, policy, day, now);

    private TeachingResult? RefusalOf(IEnumerable<string> sites, Lesson lesson, LessonPolicy policy, SchoolDay day, Instant now) =>
        new LessonLimits(policy, times.Calendar, catalogue, day.PupilsOf(lesson.Group)).RefusalOf(sites, lesson.Start, lesson.End, now) is { } reason
            ? TeachingResult.Not(TeachingFault.NotAllowed, reason)
            : null;

    private static Instant WholeSecond(Instant instant) => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
}
