using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class ContactTests : BrowserTest
{
    [TestMethod]
    public async Task A_pupil_is_followed_only_for_a_reason_that_is_recorded_and_others_without_a_word()
    {
        var snapshot = Answers.For(Face.Staff, Answers.Open("X", "x.com"));
        snapshot.ReferTo = new ReferTo { Concern = "Designated Safeguarding Lead", AboutHeadteacher = "Chair of Governors" };
        await StartAsync(snapshot);
        var choice = new TaskCompletionSource<RecordChoiceRequest>();
        var kept = new List<KeepEvidenceRequest>();
        Agent.Recording = request => choice.TrySetResult(request);
        Agent.Keeping = kept.Add;
        Agent.ContactCheck = request => request.ShownName is "Josh Patel" ? Answers.About("SG7017", "pupil-contact", Hold.Justify, "the account has a pupil's name") : new CheckReply();
        var composer = await SitePage.X.WriteAsync(Browser, "Hello");

        await (await composer.MakeContactAsync()).IsAskedAsync("This may be a pupil's account", "Clause 5");
        await composer.PressAsync("Do not follow");
        await composer.HasPostedAsync();

        await (await composer.MakeContactAsync()).IsAskedAsync("This may be a pupil's account", "The account has a pupil's name");
        await composer.TurnToAsync("Tell the Designated Safeguarding Lead");
        await composer.PressAsync("Keep evidence");
        await composer.SaysAsync("Kept for the Designated Safeguarding Lead");
        await composer.HasPostedAsync();
        Assert.AreEqual(("https://x.com/compose/post", EvidenceAbout.Concern, true), (kept[0].Address, kept[0].About, kept[0].Picture.Length > 0));

        await composer.MakeContactAsync();
        await composer.IsAskedAsync("This may be a pupil's account", "Josh Patel");
        await composer.GiveReasonAsync("Why do you need to follow this account?", "He is my son");
        await composer.PressAsync("Follow anyway");
        await composer.HasPostedAsync("followed");
        var recorded = await choice.Task;
        Assert.AreEqual(("x.com", DraftChoice.Posted, "SG7017", "He is my son"), (recorded.Host, recorded.Choice, recorded.Findings[0].Id, recorded.Reason));

        await composer.Page.EvaluateAsync("() => { document.querySelector('[data-testid=UserCell] span').textContent = 'A Colleague'; }");
        await composer.MakeContactAsync();
        await composer.HasPostedAsync("followed", "followed");
    }
}
