using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using static SchoolGuard.Hub.Tests.Lessons.LessonSchool;

namespace SchoolGuard.Hub.Tests.Lessons;

[TestClass]
public sealed class RequestTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_pupils_request_reaches_the_teacher_and_is_granted_for_the_lesson(string store)
    {
        await using var school = await OpenAsync(store);
        var ada = await school.SitDownAsync("ada", "LIB-01");
        await school.ActAsync("tess", Authorise());
        await LessonAsync(ada);

        var asked = await school.ActAsync("ada", Ask("www.reddit.com"));
        await school.ActAsync("ada", Ask("old.reddit.com"));
        var request = (await school.ActAsync("tess")).Requests.Single();
        var teaching = await school.ActAsync("tess", Answer(request.Id, grant: true));
        var grant = await LessonAsync(ada);

        Assert.AreEqual(PupilRequestState.Open, asked.Requests.Single().State);
        Assert.AreEqual("Ada Ninth", request.Pupil);
        Assert.AreEqual("Reddit", request.Site.Name);
        Assert.IsEmpty(teaching.Requests);
        CollectionAssert.AreEqual(new[] { "tiktok", "reddit" }, grant.Sites.ToArray());
        Assert.AreEqual(2UL, grant.Revision);
        Assert.AreEqual(PupilRequestState.Granted, (await school.ActAsync("ada")).Requests.Single().State);
        Assert.HasCount(1, await school.AuditAsync("site-asked"));
        Assert.HasCount(1, await school.AuditAsync("site-granted"));
    }

    [TestMethod]
    public async Task A_declined_request_is_shown_to_its_pupil_and_not_asked_again()
    {
        await using var school = await OpenAsync();
        await school.ActAsync("tess", Authorise());
        await school.ActAsync("ada", Ask("www.reddit.com"));
        var request = (await school.ActAsync("tess")).Requests.Single().Id;

        await school.ActAsync("tess", Answer(request, grant: false));
        var again = await school.ActAsync("ada", Ask("www.reddit.com"));

        Assert.AreEqual(PupilRequestState.Declined, again.Requests.Single().State);
        Assert.IsEmpty((await school.ActAsync("tess")).Requests);
        Assert.IsEmpty((await school.ActAsync("ben")).Requests, "another pupil's is nobody else's to see");
        Assert.AreEqual(StatusCode.FailedPrecondition, (await school.RefusedAsync("tess", Answer(request, grant: true))).StatusCode);
    }

    [TestMethod]
    public async Task Nobody_can_flood_a_teacher_with_requests()
    {
        await using var school = await OpenAsync();
        await school.ActAsync("tess", Authorise());
        foreach (var site in new[] { "reddit.com", "x.com", "instagram.com" }) await school.ActAsync("ada", Ask(site));

        Assert.AreEqual(StatusCode.ResourceExhausted, (await school.RefusedAsync("ada", Ask("facebook.com"))).StatusCode);
        await school.ActAsync("ben", Ask("facebook.com"));
        school.Hub.Time.Advance(Duration.FromMinutes(1));
        await school.ActAsync("ada", Ask("facebook.com"));

        Assert.HasCount(5, (await school.ActAsync("tess")).Requests);
    }

    [TestMethod]
    public async Task A_request_needs_a_lesson_and_is_for_its_teacher_alone()
    {
        await using var school = await OpenAsync();
        Assert.AreEqual(StatusCode.FailedPrecondition, (await school.RefusedAsync("ada", Ask("reddit.com"))).StatusCode);
        await school.ActAsync("tess", Authorise());
        await school.ActAsync("ada", Ask("reddit.com"));
        var request = (await school.ActAsync("tess")).Requests.Single().Id;

        Assert.IsEmpty((await school.ActAsync("theo")).Requests);
        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("theo", Answer(request, grant: true))).StatusCode);
        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("tess", Ask("reddit.com"))).StatusCode, "teachers authorise");
    }

    private static TeachingAction Ask(string host) => new() { Ask = new AskForSite { Host = host } };

    private static TeachingAction Answer(string request, bool grant) => new() { Answer = new AnswerSite { RequestId = request, Grant = grant } };
}
