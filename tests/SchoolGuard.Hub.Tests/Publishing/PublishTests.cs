using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Publishing;

[TestClass]
public sealed class PublishTests
{
    private const HubMessage.KindOneofCase Bundle = HubMessage.KindOneofCase.Bundle;

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_published_bundle_goes_to_every_device_as_it_was_signed(string store)
    {
        await using var hub = await TestHub.StartAsync(store);
        var stream = (await ScriptedDevice.EnrolAsync(hub)).Connect();
        await stream.NextAsync(HubMessage.KindOneofCase.Welcome);
        var file = ByteString.CopyFrom(TestPolicies.Sign(1));

        var reply = await hub.Control.PublishAsync(new PublishRequest { File = file }, hub.Headers);

        var sent = (await stream.NextAsync(Bundle)).Bundle;
        Assert.AreEqual(file, sent.File);
        Assert.AreEqual(1U, reply.Connected);
    }

    [TestMethod]
    public async Task A_device_that_connects_later_gets_it_once()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.PublishAsync(2);
        var device = await ScriptedDevice.EnrolAsync(hub);

        Assert.AreEqual(2UL, (await device.Connect().NextAsync(Bundle)).Bundle.Counter);

        var holder = device.Connect(new Hello { PolicyCounter = 2, Nonce = ByteString.CopyFromUtf8("n") });
        await hub.PublishAsync(3);
        Assert.AreEqual(3UL, (await holder.NextAsync(Bundle)).Bundle.Counter, "2 is held, so 3 is the first that comes");
    }

    [TestMethod]
    public async Task A_bundle_of_another_key_is_refused()
    {
        await using var hub = await TestHub.StartAsync();
        using var other = BundleSigningKey.Create();

        await RefusedAsync(hub, StatusCode.PermissionDenied, "SG6003", TestPolicies.Sign(1, other));
    }

    [TestMethod]
    public async Task A_bundle_that_is_not_above_the_last_is_refused_and_the_last_again_is_not()
    {
        await using var hub = await TestHub.StartAsync();
        var second = TestPolicies.Sign(2);
        await hub.Control.PublishAsync(new PublishRequest { File = ByteString.CopyFrom(second) }, hub.Headers);

        await RefusedAsync(hub, StatusCode.FailedPrecondition, "SG6002", TestPolicies.Sign(1));
        await RefusedAsync(hub, StatusCode.FailedPrecondition, "SG6002", TestPolicies.Sign(2));
        await hub.Control.PublishAsync(new PublishRequest { File = ByteString.CopyFrom(second) }, hub.Headers);
    }

    [TestMethod]
    public async Task Without_the_schools_key_nothing_is_published()
    {
        await using var hub = await TestHub.StartAsync();
        File.Delete(hub.Data.PolicyKey);

        await RefusedAsync(hub, StatusCode.FailedPrecondition, "policy key", TestPolicies.Sign(1));
    }

    [TestMethod]
    public async Task A_group_gets_a_policy_first_and_everyone_when_it_is_published_again()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.PublishAsync(1);
        var pilot = (await ScriptedDevice.EnrolAsync(hub, "CR-01", "pilot")).Connect();
        var library = (await ScriptedDevice.EnrolAsync(hub, "LIB-07")).Connect();
        Assert.AreEqual(1UL, (await library.NextAsync(Bundle)).Bundle.Counter);
        Assert.AreEqual(1UL, (await pilot.NextAsync(Bundle)).Bundle.Counter);
        var second = new PublishRequest { File = ByteString.CopyFrom(TestPolicies.Sign(2)), Group = "pilot" };

        var first = await hub.Control.PublishAsync(second, hub.Headers);

        Assert.AreEqual(1U, first.Devices);
        Assert.AreEqual(2UL, (await pilot.NextAsync(Bundle)).Bundle.Counter);
        Assert.AreEqual(1UL, (await hub.DeviceAsync("LIB-07")).DueCounter);

        second.Group = "";
        await hub.Control.PublishAsync(second, hub.Headers);
        Assert.AreEqual(2UL, (await library.NextAsync(Bundle)).Bundle.Counter);
    }

    [TestMethod]
    public async Task What_a_device_says_of_a_policy_is_seen_and_on_record()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.PublishAsync(1);
        var stream = (await ScriptedDevice.EnrolAsync(hub)).Connect();
        await stream.NextAsync(Bundle);

        await stream.SayAsync(new AgentMessage { Applied = new Applied { PolicyCounter = 1, Fault = "the disk is full" } });
        await TurnAsync(stream);
        Assert.AreEqual("the disk is full", (await hub.DeviceAsync("LIB-07")).Fault);
        Assert.AreEqual(0UL, (await hub.DeviceAsync("LIB-07")).PolicyCounter);

        await stream.SayAsync(new AgentMessage { Applied = new Applied { PolicyCounter = 1 } });
        await TurnAsync(stream);
        var device = await hub.DeviceAsync("LIB-07");
        Assert.AreEqual("", device.Fault);
        Assert.AreEqual(1UL, device.PolicyCounter);
        Assert.AreEqual("", string.Join("; ", (await hub.Get<HubAudit>().VerifyAsync()).Findings));
    }

    /// <summary>Waits until the hub has taken what was said before.</summary>
    private static async Task TurnAsync(ScriptedDevice.Stream stream)
    {
        await stream.SayAsync(new AgentMessage { Audit = new AuditUpload { FirstLine = 1 } });
        await stream.NextAsync(HubMessage.KindOneofCase.AuditAcknowledged);
    }

    private static async Task RefusedAsync(TestHub hub, StatusCode code, string word, byte[] file)
    {
        var refusal = await Assert.ThrowsExactlyAsync<RpcException>(() => hub.Control.PublishAsync(new PublishRequest { File = ByteString.CopyFrom(file) }, hub.Headers).ResponseAsync);
        Assert.AreEqual(code, refusal.StatusCode);
        Assert.Contains(word, refusal.Status.Detail);
    }
}
