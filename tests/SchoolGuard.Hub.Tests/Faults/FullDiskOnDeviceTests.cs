using System.Text.Json;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Tests.Faults.Granting;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>The disk of a device is full: its agent goes on deciding, says so, takes nothing new, and what it could not record is missed with a number.</summary>
[TestClass]
public sealed class FullDiskOnDeviceTests
{
    private const string TikTok = "www.tiktok.com";
    private const string Reddit = "www.reddit.com";

    [TestMethod]
    public async Task On_a_full_disk_the_agent_decides_says_so_takes_nothing_that_it_cannot_keep_and_goes_on_when_there_is_room()
    {
        if (SmallDisk.Hindrance() is { } hindrance) Assert.Inconclusive(hindrance);
        using var disk = new SmallDisk(megabytes: 4);
        await using var school = await OnePupilSchool.OpenAsync(new Random(1), disk.Path);
        await using (var agent = await school.StartAgentAsync())
        {
            await school.ActAsync((teacher, desk) => teacher.BeginAsync(desk));
            await school.HasAllAsync();
            disk.Fill();

            Assert.IsTrue(await school.IsOpenAsync(TikTok), "a lesson that runs goes on");
            await UntilFullAsync(school);
            await OnePupilSchool.PublishAsync(school.Hub, counter: 2);
            var told = await school.Hub.UntilAsync(OnePupilSchool.Device, device => device.Fault.Length > 0);
            Assert.Contains("make room on the device's disk", told.Fault);
            Assert.AreEqual(1UL, told.PolicyCounter);
            await agent.KillAsync();
        }

        await using (await school.StartAgentAsync())
        {
            Assert.IsTrue(await school.IsOpenAsync(TikTok), "also after it was killed");
            Assert.IsFalse(await school.IsOpenAsync(Reddit));
            Assert.IsNotEmpty(await FaultsAsync(school));

            disk.MakeRoom();
            await OnePupilSchool.PublishAsync(school.Hub, counter: 3);
            await school.Hub.UntilAsync(OnePupilSchool.Device, device => device is { PolicyCounter: 3, Fault: "" });
            Assert.IsFalse(await school.IsOpenAsync(Reddit));
            Assert.IsEmpty(await FaultsAsync(school));
        }

        Assert.IsEmpty(AuditLog.Verify(school.State.Audit).Findings);
        var missed = (await File.ReadAllLinesAsync(school.State.Audit)).Select(line => JsonElement.Parse(line)).Where(record => record.GetProperty("kind").ValueEquals("records-missed")).ToList();
        Assert.IsNotEmpty(missed);
        await school.ProveAuditsAsync();
    }

    /// <summary>What fits into the room that the audit's last page has is still recorded: of each service, one attempt a minute.</summary>
    private static async Task UntilFullAsync(OnePupilSchool school)
    {
        foreach (var service in ServiceCatalogue.Default.Services.Where(service => service.Id is not "tiktok")) await school.IsOpenAsync(service.Hosts[0]);
        Assert.IsFalse(await school.IsOpenAsync(Reddit), "what is closed stays closed");
        Assert.IsTrue((await FaultsAsync(school)).Any(fault => fault.Contains("make room on the disk")), string.Join("; ", await FaultsAsync(school)));
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(OnePupilSchool school) => await school.AskAsync(async agent => (await agent.GetStatusAsync(new GetStatusRequest())).Faults.ToList());
}
