using Google.Protobuf;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Times;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Fleet;

[TestClass]
public sealed class FleetTests
{
    [TestMethod]
    public async Task A_stream_that_does_not_begin_with_hello_is_refused()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        using var call = device.Fleet.Connect();

        await call.RequestStream.WriteAsync(new AgentMessage { Heartbeat = new Heartbeat() });

        Assert.AreEqual(StatusCode.InvalidArgument, (await Assert.ThrowsExactlyAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None))).StatusCode);
    }

    [TestMethod]
    public async Task Each_heartbeat_is_answered_with_the_time_signed_for_its_nonce()
    {
        await using var hub = await TestHub.StartAsync();
        var stream = (await ScriptedDevice.EnrolAsync(hub)).Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Time);
        hub.Time.Advance(Duration.FromSeconds(30));
        var nonce = ByteString.CopyFromUtf8("another");

        await stream.SayAsync(new AgentMessage { Heartbeat = new Heartbeat { Nonce = nonce } });

        using var key = HubKey.TryRead(hub.Get<GrantKey>().PublicPem)!;
        var time = (await stream.NextAsync(HubMessage.KindOneofCase.Time)).Time;
        Assert.AreEqual(hub.Time.GetCurrentInstant(), TimeReader.TryRead(time, key, nonce));
        Assert.IsNull(TimeReader.TryRead(time, key, ByteString.CopyFromUtf8("nonce")), "an old answer");
        Assert.IsNull(TimeReader.TryRead(new SignedTime { Payload = time.Payload, Signature = ByteString.CopyFrom(new byte[64]) }, key, nonce), "unsigned");
    }

    [TestMethod]
    public async Task A_device_that_says_nothing_for_two_minutes_is_silent()
    {
        await using var hub = await TestHub.StartAsync();
        var stream = (await ScriptedDevice.EnrolAsync(hub)).Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        hub.Time.Advance(Duration.FromMinutes(2));
        Assert.AreEqual(DeviceState.Connected, (await hub.DeviceAsync("LIB-07")).State);
        hub.Time.Advance(Duration.FromSeconds(1));
        Assert.AreEqual(DeviceState.Silent, (await hub.DeviceAsync("LIB-07")).State);
    }

    [TestMethod]
    public async Task A_device_that_connects_again_ends_its_stream_before()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var first = device.Connect();
        await first.NextAsync(HubMessage.KindOneofCase.Welcome);

        var second = device.Connect();

        await second.NextAsync(HubMessage.KindOneofCase.Welcome);
        Assert.AreEqual(StatusCode.Aborted, await first.EndedAsync());
        Assert.AreEqual(DeviceState.Connected, (await hub.DeviceAsync("LIB-07")).State);
    }

    [TestMethod]
    public async Task A_revoked_device_is_told_cut_off_and_not_let_in_again()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var stream = device.Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        await hub.Control.RevokeDeviceAsync(new RevokeDeviceRequest { Device = "LIB-07" }, hub.Headers);

        await stream.NextAsync(HubMessage.KindOneofCase.Revoked);
        Assert.AreEqual(StatusCode.PermissionDenied, await stream.EndedAsync());
        Assert.AreEqual(StatusCode.PermissionDenied, await device.Connect().EndedAsync());
    }

    [TestMethod]
    public async Task A_hub_that_stops_lets_its_devices_go()
    {
        await using var hub = await TestHub.StartAsync();
        var stream = (await ScriptedDevice.EnrolAsync(hub)).Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        await hub.StopHubAsync();

        Assert.AreEqual(StatusCode.Unavailable, await stream.EndedAsync());
    }

    [TestMethod]
    public async Task After_a_restart_the_hub_knows_its_devices()
    {
        await using var hub = await TestHub.StartAsync();
        var certificate = (await ScriptedDevice.EnrolAsync(hub)).Certificate;
        await hub.StopHubAsync();

        await hub.StartHubAsync();

        var stream = new ScriptedDevice(hub, certificate).Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);
    }

    [TestMethod]
    public async Task A_piece_of_an_audit_that_is_too_large_ends_the_stream()
    {
        await using var hub = await TestHub.StartAsync();
        var stream = (await ScriptedDevice.EnrolAsync(hub)).Connect();

        await stream.SayAsync(new AgentMessage { Audit = new AuditUpload { FirstLine = 1, Lines = ByteString.CopyFrom(new byte[(256 * 1024) + 1]) } });

        Assert.AreEqual(StatusCode.InvalidArgument, await stream.EndedAsync());
    }

    [TestMethod]
    public async Task A_device_that_is_enrolled_again_ends_the_stream_of_the_one_before()
    {
        await using var hub = await TestHub.StartAsync();
        var stream = (await ScriptedDevice.EnrolAsync(hub)).Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);

        await ScriptedDevice.EnrolAsync(hub);

        Assert.AreEqual(StatusCode.PermissionDenied, await stream.EndedAsync());
    }
}
