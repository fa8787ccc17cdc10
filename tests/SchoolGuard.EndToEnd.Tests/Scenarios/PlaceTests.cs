using Microsoft.Playwright;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.EndToEnd.Tests.Browser;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

[TestClass]
public sealed class PlaceTests : DeviceTest
{
    [TestMethod]
    public async Task A_sixth_former_may_use_social_media_in_the_common_room_and_nowhere_else()
    {
        await SignInAsync(SchoolFiles.Sixth);
        var block = await BlockPage.OnAsync(await Browser.OpenAsync(TikTok));
        await block.SaysAsync("Clause 1c");
        await block.SaysAsync("In the Sixth form common room");

        Device.Network.MoveTo(FakeNetwork.CommonRoom);
        var page = await block.OpensAsync(TikTok);
        await Assertions.Expect(page).ToHaveTitleAsync("Feed");
        Device.Network.MoveTo(FakeNetwork.Library);

        await (await BlockPage.OnAsync(page)).SaysAsync("Seen place: Library");
    }
}
