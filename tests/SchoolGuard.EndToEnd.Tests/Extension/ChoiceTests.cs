using Google.Protobuf.WellKnownTypes;
using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

/// <summary>What an author decides is told to the agent, in numbers and ids.</summary>
[TestClass]
public sealed class ChoiceTests : BrowserTest
{
    private const string Form = "https://www.facebook.com/";
    private const string Written = "Great day at Ravens Wood today!";

    [TestMethod]
    public async Task A_reason_and_a_false_report_are_recorded_without_words_of_the_draft()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("Facebook", "facebook.com")));
        var heard = System.Threading.Channels.Channel.CreateUnbounded<RecordChoiceRequest>();
        Agent.Recording = choice => heard.Writer.TryWrite(choice);
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Justify);
        var composer = await ComposerPage.OpenAsync(Browser, Form);
        await composer.WriteAsync(Written);

        var dialog = await composer.PostAndBeHeldAsync();
        await dialog.SaysAsync("Needs a reason");
        await dialog.GiveReasonAsync("Agreed with the headteacher");
        await dialog.PostAnywayAsync();
        await composer.HasPostedAsync(Written);
        var posted = await heard.Reader.ReadAsync(TestContext.CancellationToken);
        await composer.WriteAsync("Off to Ravens Wood again");
        await (await composer.PostAndBeHeldAsync()).NotAboutOurSchoolAsync();
        var report = await heard.Reader.ReadAsync(TestContext.CancellationToken);

        Assert.AreEqual(("www.facebook.com", DraftChoice.Posted, "SG7001", 1u, "Agreed with the headteacher"), (posted.Host, posted.Choice, posted.Findings[0].Id, posted.Findings[0].Count, posted.Reason));
        Assert.AreEqual((DraftChoice.FalseReport, "SG7001", ""), (report.Choice, report.Findings[0].Id, report.Reason));
    }

    [TestMethod]
    public async Task What_was_posted_unchecked_is_recorded_when_the_agent_is_back()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("Facebook", "facebook.com")));
        var heard = new TaskCompletionSource<RecordChoiceRequest>();
        Agent.Recording = choice => heard.TrySetResult(choice);
        var composer = await ComposerPage.OpenAsync(Browser, Form);
        await composer.WriteAsync("Lovely weather");
        await Agent.GoAwayAsync();
        await composer.AnnouncesAsync("Not checked: SchoolGuard cannot be reached.");

        await (await composer.PostAndBeHeldAsync()).PostAnywayAsync();
        await composer.HasPostedAsync("Lovely weather");
        await Agent.ComeBackAsync();

        Assert.AreEqual(DraftChoice.Unchecked, (await heard.Task).Choice);
    }

    [TestMethod]
    public async Task What_a_permission_lifts_is_said_with_its_end_and_does_not_hold()
    {
        var snapshot = Answers.For(Face.Staff, Answers.Open("Facebook", "facebook.com"));
        var end = new DateTimeOffset(2099, 1, 5, 17, 0, 0, TimeSpan.Zero);
        snapshot.Permissions.Add(new HeldPermission { Role = "Headteacher", Sites = { "Facebook" }, Until = Timestamp.FromDateTimeOffset(end), GrantedBy = "The head" });
        await StartAsync(snapshot);
        Agent.Analysis = async request =>
        {
            var reply = await Answers.Finding("Ravens Wood", "school", Hold.Note)(request);
            foreach (var diagnostic in reply.Diagnostics) diagnostic.LiftedBy = "Headteacher";
            return reply;
        };
        var composer = await ComposerPage.OpenAsync(Browser, Form);
        await composer.WriteAsync(Written);

        var card = await composer.HoverAsync("note", "Ravens Wood");
        await card.SaysAsync($"{end.ToLocalTime():HH:mm} by the Headteacher's permission");
        await card.EscapeAsync();
        await composer.PostAsync();

        await composer.HasPostedAsync(Written);
    }
}
