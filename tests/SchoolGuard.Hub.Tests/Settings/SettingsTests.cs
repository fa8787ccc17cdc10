using System.Text;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Hub.Settings;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Settings;

[TestClass]
public sealed class SettingsTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task What_is_set_at_the_hub_is_in_force_on_devices(string kind)
    {
        await using var hub = await TestHub.StartAsync(kind);
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await agent.UntilAsync(() => NameOn(agent) is "Wynstones School");

        Assert.IsEmpty((await SetAsync(hub, School("Wynstones Academy"))).Faults);

        await agent.UntilAsync(() => NameOn(agent) is "Wynstones Academy");
        await agent.StopAgentAsync();
        await hub.StopHubAsync();
        await agent.StartAgentAsync();
        Assert.AreEqual("Wynstones Academy", NameOn(agent));
    }

    [TestMethod]
    public async Task Faulty_settings_change_nothing_and_every_fault_is_told()
    {
        await using var hub = await TestHub.StartAsync();
        var before = await File.ReadAllTextAsync(hub.Data.School);

        var reply = await SetAsync(hub, """{ "School": { "Nam": "x" }, "Roster": { "MostDays": 0 } }""");

        Assert.IsGreaterThan(1, reply.Faults.Count);
        Assert.AreEqual(before, await File.ReadAllTextAsync(hub.Data.School));
        Assert.AreEqual(1L, (await hub.Get<SettingsBook>().CurrentAsync())!.Version);
    }

    [TestMethod]
    public async Task A_device_keeps_its_settings_when_faulty_ones_come()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await agent.UntilAsync(() => NameOn(agent) is "Wynstones School");

        StringAssert.Contains(agent.Get<SettingsIntake>().Take("{}"u8.ToArray())!, "name is missing");
        StringAssert.Contains(agent.Get<SettingsIntake>().Take(new byte[2 * 1024 * 1024])!, "shorten");

        Assert.AreEqual("Wynstones School", NameOn(agent));
        StringAssert.Contains(await File.ReadAllTextAsync(agent.State.School), "Wynstones School");
    }

    [TestMethod]
    public async Task A_file_that_changes_is_taken_and_an_old_one_at_another_hub_is_brought_up_to_date()
    {
        await using var hub = await TestHub.StartAsync(TestStore.Postgres);
        await using var other = await hub.StartAnotherAsync();
        await File.WriteAllTextAsync(hub.Data.School, School("Wynstones Academy"));

        await hub.Get<SettingsDesk>().LookAsync();
        while ((await other.Get<SettingsBook>().CurrentAsync())!.Version < 2) await Task.Yield();
        await other.Get<SettingsDesk>().LookAsync();

        Assert.AreEqual(School("Wynstones Academy"), await File.ReadAllTextAsync(other.Data.School));
    }

    private static string School(string name) => $$"""{ "School": { "Name": "{{name}}" } }""";

    private static string? NameOn(TestAgent agent) => agent.Get<SchoolState>().Current.Settings?.School.Name;

    private static async Task<SetSchoolReply> SetAsync(TestHub hub, string json) =>
        await hub.People.SetSchoolAsync(new SetSchoolRequest { File = Google.Protobuf.ByteString.CopyFrom(Encoding.UTF8.GetBytes(json)) }, hub.Headers);
}
