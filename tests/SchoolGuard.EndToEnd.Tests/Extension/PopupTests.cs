using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class PopupTests : BrowserTest
{
    [TestMethod]
    public async Task The_popup_says_who_is_seen_and_where_the_text_stays()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("X", "x.com"), Answers.Closed("TikTok", "tiktok.com")));

        var popup = await Browser.OpenPopupAsync();

        await popup.SaysAsync("Member of staff");
        await popup.SaysAsync("Social Media Policy");
        await popup.SaysAsync("1 of 2 governed sites open to you");
        await popup.SaysAsync("Your text stays on this device.");
    }

    [TestMethod]
    public async Task The_popup_says_when_the_agent_has_gone()
    {
        await StartAsync(Answers.For(Face.Staff));
        var popup = await Browser.OpenPopupAsync();

        await Agent.GoAwayAsync();

        await popup.SaysAsync("SchoolGuard's agent cannot be reached.");
    }
}
