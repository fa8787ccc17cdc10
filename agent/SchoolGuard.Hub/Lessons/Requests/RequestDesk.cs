using NodaTime;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Lessons.Limits;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Lessons.Requests;

/// <summary>Pupils' requests in their present lesson, and their teachers' answers, which hold for that lesson only.</summary>
internal sealed class RequestDesk(
    Database database, RequestBook requests, LessonBook book, LessonDesk lessons, LessonFinder finder, CoverBook covers, SchoolDays days, ServiceCatalogue catalogue, IClock clock)
{
    private const int MostAMinute = 3;

    public async Task<TeachingResult> AskAsync(TeachingCaller pupil, string host)
    {
        if (SiteNames.TryRead(host, catalogue) is not { } site) return TeachingResult.Not(TeachingFault.Invalid, "this is no site that can be asked for: open it and ask from the page that is shown");
        if (await finder.OfPupilAsync(pupil.Person) is not { } lesson) return TeachingResult.Not(TeachingFault.NotNow, "you are in no authorised lesson now: ask your teacher for one");
        if (lesson.Sites.Contains(site, StringComparer.Ordinal)) return TeachingResult.Done(lesson);
        if (await lessons.RefusalOfAsync(lesson, site) is { } refusal) return refusal;
        var now = clock.GetCurrentInstant();
        var asked = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds());
        var request = new SiteRequest(Guid.NewGuid().ToString(), lesson.Id, pupil.Person.Id, site, asked, nameof(SiteRequestState.Open));
        var added = await requests.AddAsync(request, asked - Duration.FromMinutes(1), MostAMinute, lesson.Group, pupil);
        return added ? TeachingResult.Done(lesson) : TeachingResult.Not(TeachingFault.TooMany, $"you have asked for {MostAMinute} sites within a minute: wait a little");
    }

    public async Task<TeachingResult> AnswerAsync(TeachingCaller teacher, string id, bool grant)
    {
        if (await requests.FindAsync(id) is not { } request || await book.FindAsync(request.Lesson) is not { } lesson) return TeachingResult.Not(TeachingFault.Unknown, "there is no such request: look again");
        var day = await days.TodayAsync();
        if (!TeachingGroups.Of(day, teacher, await covers.ListAsync(day.Date)).MayChange(lesson)) return TeachingResult.Not(TeachingFault.NotAllowed, "this request is in another teacher's lesson: leave it to them");
        var answer = grant ? SiteRequestState.Granted : SiteRequestState.Declined;
        if (request.State == answer) return TeachingResult.Done(lesson);
        if (request.State is not SiteRequestState.Open) return TeachingResult.Not(TeachingFault.NotNow, "this request has been answered the other way: look again");
        if (grant) return await lessons.AddSiteAsync(teacher, lesson.Id, request.Site, AnswerAsync);
        await database.WriteAsync(AnswerAsync);
        return TeachingResult.Done(lesson);

        Task AnswerAsync(Session session) => requests.AnswerAsync(session, request, answer, lesson.Group, teacher);
    }
}
