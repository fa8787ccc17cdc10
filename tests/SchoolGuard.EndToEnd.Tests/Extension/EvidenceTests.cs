using Google.Protobuf.WellKnownTypes;
using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class EvidenceTests : BrowserTest
{
    private const string Form = "https://www.facebook.com/";

    [TestMethod]
    public async Task A_page_is_kept_with_its_picture_its_selected_text_and_its_address_and_can_be_looked_at()
    {
        await StartAsync(Staff());
        KeepEvidenceRequest? kept = null;
        Agent.Keeping = request => kept = request;
        var composer = await ComposerPage.OpenAsync(Browser, Form);
        await composer.Page.EvaluateAsync("() => getSelection().selectAllChildren(document.querySelector('header'))");
        var popup = await Browser.OpenPopupAsync();
        await popup.SaysAsync("for the Chair of Governors");
        await composer.Page.BringToFrontAsync();

        await popup.KeepEvidenceAsync("headteacher");
        await popup.SaysAsync("Kept for the Chair of Governors.");
        var opened = await popup.OpenKeptAsync("www.facebook.com");
        await opened.ShowsAsync("Friends", Form);

        Assert.AreEqual((Form, "Friends", "image/jpeg", EvidenceAbout.Headteacher), (kept!.Address, kept.SelectedText, kept.MediaType, kept.About));
        Assert.IsLessThanOrEqualTo(700 * 1024, kept.Picture.Length);
        Assert.AreEqual(0xD8FF, BitConverter.ToUInt16(kept.Picture.Span));
    }

    [TestMethod]
    public async Task The_popup_and_the_badge_say_what_is_watched_and_found_here_and_which_permissions_are_held()
    {
        var snapshot = Staff();
        snapshot.Permissions.Add(new HeldPermission { Role = "Headteacher", Sites = { "Facebook" }, Until = Timestamp.FromDateTimeOffset(new DateTimeOffset(2099, 1, 5, 17, 0, 0, TimeSpan.Zero)) });
        await StartAsync(snapshot);
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);
        var composer = await ComposerPage.OpenAsync(Browser, Form);
        await composer.WriteAsync("Great day at Ravens Wood");
        await composer.AnnouncesAsync("SchoolGuard: 1 thing to look at");

        var popup = await Browser.OpenPopupAsync();
        await popup.SaysAsync("What you write on www.facebook.com is checked as you write it. 1 thing to look at.");
        await popup.SaysAsync("The Headteacher's, for Facebook, until");
        Assert.AreEqual("1", await popup.BadgeOfAsync(Form));

        await composer.Page.ReloadAsync();
        Assert.AreEqual("", await popup.BadgeOfAsync(Form));
    }

    [TestMethod]
    public async Task Staff_may_keep_evidence_by_the_pages_own_menu_and_pupils_may_not_at_all()
    {
        await StartAsync(Staff());
        var popup = await Browser.OpenPopupAsync();
        await popup.SaysAsync("Keep evidence");
        Assert.IsTrue(await popup.HasMenuEntryAsync("keep"));
        Assert.IsTrue(await popup.HasMenuEntryAsync("keepAboutHeadteacher"));

        Agent.Push(Answers.For(Face.Pupil, Answers.Open("Facebook", "facebook.com")));
        await popup.SaysAsync("Pupil");

        await Assertions.Expect(popup.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Keep evidence" })).ToBeHiddenAsync();
        await popup.HasNoMenuEntryAsync("keep");
    }

    private static AccessSnapshot Staff()
    {
        var snapshot = Answers.For(Face.Staff, Answers.Open("Facebook", "facebook.com"));
        snapshot.ReferTo = new ReferTo { Concern = "Designated Safeguarding Lead", AboutHeadteacher = "Chair of Governors" };
        return snapshot;
    }
}
