using Grpc.Core;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults;

[TestClass]
public sealed class FullDiskTests
{
    [TestMethod]
    public async Task On_a_full_disk_the_hub_refuses_what_it_cannot_keep_goes_on_answering_and_takes_it_when_there_is_room()
    {
        if (SmallDisk.Hindrance() is { } hindrance) Assert.Inconclusive(hindrance);
        using var disk = new SmallDisk(megabytes: 8);
        await using var hub = await TestHub.StartOverAsync(store: "", data: disk.Path);
        await hub.PublishAsync(1);
        disk.Fill();

        var refused = 0;
        for (var number = 0; refused == 0; number++) refused = await IsRefusedAsync(hub, number) ? number + 1 : 0;
        var told = await Assert.ThrowsExactlyAsync<RpcException>(() => hub.PublishAsync(2));
        Assert.AreEqual(StatusCode.ResourceExhausted, told.StatusCode);
        Assert.Contains("make room", told.Status.Detail);

        var bundle = await hub.Control.GetBundleAsync(new GetBundleRequest(), hub.Headers);
        Assert.AreEqual(1UL, bundle.LastCounter, "nothing of it is there");
        Assert.IsEmpty(await FindingsAsync(hub));

        disk.MakeRoom();
        await hub.PublishAsync(2);
        Assert.AreEqual(2UL, (await hub.Control.GetBundleAsync(new GetBundleRequest(), hub.Headers)).LastCounter);
        Assert.IsEmpty(await FindingsAsync(hub));
    }

    /// <summary>What fits into the room that the store already has is still kept.</summary>
    private static async Task<bool> IsRefusedAsync(TestHub hub, int number)
    {
        try
        {
            await hub.TokenAsync($"D-{number}");
            return false;
        }
        catch (RpcException told)
        {
            Assert.AreEqual(StatusCode.ResourceExhausted, told.StatusCode, told.Status.Detail);
            return true;
        }
    }

    private static async Task<IEnumerable<string>> FindingsAsync(TestHub hub) =>
        (await hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), hub.Headers)).Audits.SelectMany(audit => audit.Findings);
}
