using System.Text.Json;
using Grpc.Core;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults;

[TestClass]
public sealed class StolenCertificateTests
{
    [TestMethod]
    public async Task A_copy_of_a_devices_certificate_ends_the_devices_own_stream_with_the_reason_and_is_on_record()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var own = device.Connect();
        await own.NextAsync(HubMessage.KindOneofCase.Welcome);

        var thief = new ScriptedDevice(hub, device.Certificate).Connect();

        await thief.NextAsync(HubMessage.KindOneofCase.Welcome);
        Assert.AreEqual(StatusCode.Aborted, await own.EndedAsync());
        var record = (await RecordsAsync(hub)).Single(record => record.GetProperty("kind").ValueEquals("device-connected-twice"));
        Assert.AreEqual("127.0.0.1", record.GetProperty("before").GetString());
        Assert.AreEqual("127.0.0.1", record.GetProperty("now").GetString());
    }

    [TestMethod]
    public async Task A_device_that_reconnects_after_its_stream_ended_is_not_on_record_as_two()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var stream = device.Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);
        await hub.StopHubAsync();
        await hub.StartHubAsync();

        await new ScriptedDevice(hub, device.Certificate).Connect().NextAsync(HubMessage.KindOneofCase.Welcome);

        Assert.IsFalse((await RecordsAsync(hub)).Exists(record => record.GetProperty("kind").ValueEquals("device-connected-twice")));
    }

    [TestMethod]
    public async Task With_one_devices_certificate_nothing_is_handed_in_as_another()
    {
        await using var hub = await TestHub.StartAsync();
        var first = await ScriptedDevice.EnrolAsync(hub, "LIB-07");
        await ScriptedDevice.EnrolAsync(hub, "CR-01");
        var stream = first.Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        await stream.SayAsync(new AgentMessage { Applied = new Applied { PolicyCounter = 7 } });
        await hub.UntilAsync("LIB-07", device => device.PolicyCounter == 7);

        Assert.AreEqual(0UL, (await hub.DeviceAsync("CR-01")).PolicyCounter);
    }

    private static async Task<List<JsonElement>> RecordsAsync(TestHub hub)
    {
        List<JsonElement> records = [];
        await foreach (var line in hub.Get<HubAudit>().ReadAsync()) records.Add(JsonElement.Parse(line));
        return records;
    }
}
