using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Stores.Changes;

/// <summary>Two hubs over one store.</summary>
[TestClass]
public sealed class ReplicaTests
{
    [TestMethod]
    public async Task What_one_hub_does_reaches_the_devices_of_another_while_they_say_nothing()
    {
        await using var hub = await TestHub.StartAsync(TestStore.Postgres);
        await using var other = await hub.StartAnotherAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var stream = new ScriptedDevice(other, device.Certificate).Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        await hub.PublishAsync(1);
        Assert.AreEqual(1UL, (await stream.NextAsync(HubMessage.KindOneofCase.Bundle)).Bundle.Counter);

        await hub.Control.RevokeDeviceAsync(new RevokeDeviceRequest { Device = "LIB-07" }, hub.Headers);
        await stream.NextAsync(HubMessage.KindOneofCase.Revoked);
        Assert.AreEqual(StatusCode.PermissionDenied, await stream.EndedAsync());
    }

    [TestMethod]
    public async Task A_hub_that_does_not_hear_the_others_goes_by_what_they_have_taken_all_the_same()
    {
        using var cluster = new PostgresCluster();
        await using var hub = await TestHub.StartOverAsync(cluster.NewDatabase());
        await using var other = await hub.StartAnotherAsync();
        var database = other.Get<Database>();
        while (!database.HearsAll) await Task.Yield();
        Assert.AreEqual("Designated Safeguarding Lead", (await other.Get<IncidentRuleBook>().CurrentAsync()).RoleFor(aboutHeadteacher: false));

        cluster.Stop();
        cluster.Start();
        // The clock of the other hub stands still: it does not try again yet.
        while (database.HearsAll) await Task.Yield();
        await hub.UntilDoneAsync(() => SetAsync(hub, "Deputy Head"));

        Assert.IsFalse(database.HearsAll);
        // The connections of before are broken: each is found out once.
        var role = "";
        await other.UntilDoneAsync(async () => role = await RoleAsync());
        Assert.AreEqual("Deputy Head", role);

        while (!database.HearsAll)
        {
            other.Time.Advance(Duration.FromTimeSpan(RetrySchedule.Longest));
            await Task.Yield();
        }

        await SetAsync(hub, "Head of Year");
        while (await RoleAsync() is not "Head of Year") await Task.Yield();

        async Task<string> RoleAsync() => (await other.Get<IncidentRuleBook>().CurrentAsync()).RoleFor(aboutHeadteacher: false);
    }

    [TestMethod]
    public async Task What_is_done_while_a_hub_hears_nothing_is_made_up_for_when_it_hears_again()
    {
        using var cluster = new PostgresCluster();
        await using var hub = await TestHub.StartOverAsync(cluster.NewDatabase());
        await using var other = await hub.StartAnotherAsync();
        var first = await ScriptedDevice.EnrolAsync(hub, "LIB-07");
        var second = await ScriptedDevice.EnrolAsync(hub, "LIB-08");
        var kept = new ScriptedDevice(other, first.Certificate).Connect();
        var revoked = new ScriptedDevice(other, second.Certificate).Connect();
        foreach (var stream in (ScriptedDevice.Stream[])[kept, revoked]) await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        cluster.Stop();
        cluster.Start();
        // The clock of the other hub stands still: it does not try again yet.
        await hub.UntilDoneAsync(() => hub.PublishAsync(1));
        await hub.UntilDoneAsync(() => hub.Control.RevokeDeviceAsync(new RevokeDeviceRequest { Device = "LIB-08" }, hub.Headers).ResponseAsync);

        var (bundle, end) = (kept.NextAsync(HubMessage.KindOneofCase.Bundle), revoked.EndedAsync());
        for (var both = Task.WhenAll(bundle, end); !both.IsCompleted; await Task.Yield()) other.Time.Advance(Duration.FromTimeSpan(RetrySchedule.Longest));
        Assert.AreEqual(1UL, (await bundle).Bundle.Counter);
        Assert.AreEqual(StatusCode.PermissionDenied, await end);
    }

    private static async Task SetAsync(TestHub hub, string concern) => await hub.People.SetSchoolAsync(
        new SetSchoolRequest { File = Google.Protobuf.ByteString.CopyFromUtf8($$"""{ "School": { "Name": "Wynstones School" }, "ReferTo": { "Concern": "{{concern}}" } }""") }, hub.Headers);
}
