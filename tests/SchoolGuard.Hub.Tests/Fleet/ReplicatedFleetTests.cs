using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Fleet.Replicas;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Fleet;

/// <summary>Two hubs over one PostgreSQL: which devices are connected is the same from either.</summary>
[TestClass]
public sealed class ReplicatedFleetTests
{
    [TestMethod]
    public async Task A_device_that_comes_to_one_hub_or_goes_from_it_is_seen_at_the_other()
    {
        await using var near = await TestHub.StartAsync(TestStore.Postgres);
        await using var far = await near.StartAnotherAsync();
        await ScriptedDevice.EnrolAsync(near, "LIB-02");
        var stream = (await ScriptedDevice.EnrolAsync(near, "LIB-01")).Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        foreach (var hub in new[] { near, far })
        {
            Assert.AreEqual(new FleetNumbers(2, 1, 1, 0, 0), await hub.Get<FleetPages>().CountAsync());
            Assert.AreEqual("LIB-01", await NamesAsync(hub, DeviceFilter.Connected));
            Assert.AreEqual("LIB-02", await NamesAsync(hub, DeviceFilter.Silent));
            Assert.AreEqual("LIB-01 Connected, LIB-02 Never heard of", string.Join(", ", (await hub.Get<FleetPages>().ListAsync(new DeviceQuery())).Devices.Select(each => $"{each.Device.Name} {each.State}")));
            Assert.AreEqual(DeviceState.Connected, (await hub.DeviceAsync("LIB-01")).State);
        }

        near.Get<ConnectedDevices>().All.Single().End(new Status(StatusCode.Aborted, "the test"));
        await near.UntilAsync("LIB-01", device => device.State is DeviceState.Silent);
        await far.UntilAsync("LIB-01", device => device.State is DeviceState.Silent);
        Assert.AreEqual(new FleetNumbers(2, 0, 2, 0, 0), await far.Get<FleetPages>().CountAsync());
    }

    [TestMethod]
    public async Task A_device_that_has_come_to_another_hub_is_not_gone_when_the_first_notices_that_it_left()
    {
        await using var near = await TestHub.StartAsync(TestStore.Postgres);
        await using var far = await near.StartAnotherAsync();
        var device = await ScriptedDevice.EnrolAsync(near, "LIB-01");
        await device.Connect().NextAsync(HubMessage.KindOneofCase.Welcome);
        await new ScriptedDevice(far, device.Certificate).Connect().NextAsync(HubMessage.KindOneofCase.Welcome);

        var left = near.Get<ConnectedDevices>().All.Single();
        left.End(new Status(StatusCode.Aborted, "the test"));
        await near.Get<DeviceBook>().LeaveAsync(left);

        await near.UntilAsync("LIB-01", _ => near.Get<ConnectedDevices>().Of(left.Device.Id) is null);
        Assert.AreEqual(DeviceState.Connected, (await near.DeviceAsync("LIB-01")).State);
        Assert.AreEqual(DeviceState.Connected, (await far.DeviceAsync("LIB-01")).State);
    }

    [TestMethod]
    public async Task A_hub_that_says_nothing_any_more_holds_no_device()
    {
        await using var near = await TestHub.StartAsync(TestStore.Postgres);
        await using var far = await near.StartAnotherAsync();
        await (await ScriptedDevice.EnrolAsync(near, "LIB-01")).Connect().NextAsync(HubMessage.KindOneofCase.Welcome);
        Assert.AreEqual(DeviceState.Connected, (await far.DeviceAsync("LIB-01")).State);

        // The other's clock goes on, and nobody beats for the first.
        far.Time.Advance(ConnectedDevices.SilentAfter + Duration.FromSeconds(1));

        Assert.AreEqual(DeviceState.Silent, (await far.DeviceAsync("LIB-01")).State);
        Assert.AreEqual(new FleetNumbers(1, 0, 1, 0, 0), await far.Get<FleetPages>().CountAsync());
    }

    [TestMethod]
    public async Task Other_hubs_are_told_that_devices_came_once_in_a_while()
    {
        await using var near = await TestHub.StartAsync(TestStore.Postgres);
        await using var far = await near.StartAnotherAsync();
        var heard = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var subscription = far.Get<ChangeFeed>().Subscribe(ChangeTopics.Devices, key => heard.TrySetResult(key));
        await (await ScriptedDevice.EnrolAsync(near, "LIB-01")).Connect().NextAsync(HubMessage.KindOneofCase.Welcome);

        near.Time.Advance(Duration.FromTimeSpan(HubBeat.Interval));

        Assert.AreEqual("", await heard.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static async Task<string> NamesAsync(TestHub hub, DeviceFilter filter) =>
        string.Join(' ', (await hub.Get<FleetPages>().ListAsync(new DeviceQuery(filter))).Devices.Select(each => each.Device.Name));
}
