using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Retention;

[TestClass]
public sealed class SilentDeviceTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_device_that_a_whole_school_day_did_not_hear_of_is_one_incident_until_it_is_closed(string kind)
    {
        await using var hub = await TestHub.StartAsync(kind);
        await ScriptedDevice.EnrolAsync(hub, "LIB-07");
        var there = await ScriptedDevice.EnrolAsync(hub, "CR-01");
        var stream = there.Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        // Tuesday; Wednesday is a whole school day when it is over.
        hub.Time.SetWallClock(hub.Time.GetCurrentInstant() + Duration.FromDays(2));
        await HeardAsync(hub, stream);
        await UntilAsync(hub, stream, found => found.Count == 1);
        hub.Time.SetWallClock(hub.Time.GetCurrentInstant() + Duration.FromDays(1));
        await HeardAsync(hub, stream);
        var incident = (await UntilAsync(hub, stream, found => found is [{ Occurrences: 2 }])).Single();

        Assert.AreEqual(("LIB-07", Severity.Medium), (incident.DeviceName, incident.Severity));
        Assert.Contains("2026-11-25", incident.Detail);
    }

    private static async Task HeardAsync(TestHub hub, ScriptedDevice.Stream stream)
    {
        await stream.SayAsync(new AgentMessage { Heartbeat = new Heartbeat { Nonce = Google.Protobuf.ByteString.CopyFromUtf8("n") } });
        await stream.NextAsync(HubMessage.KindOneofCase.Time);
    }

    /// <summary>The hub looks every quarter of an hour.</summary>
    private static async Task<IReadOnlyList<Incident>> UntilAsync(TestHub hub, ScriptedDevice.Stream stream, Func<IReadOnlyList<Incident>, bool> holds)
    {
        while (true)
        {
            var (found, _) = await hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter { Kind = IncidentKind.Silent });
            if (holds(found)) return found;
            await HeardAsync(hub, stream);
            hub.Time.Advance(Duration.FromMinutes(1));
        }
    }
}
