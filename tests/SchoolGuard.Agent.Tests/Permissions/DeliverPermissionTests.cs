using Google.Protobuf;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Permissions;

[TestClass]
public sealed class DeliverPermissionTests
{
    [TestMethod]
    public async Task A_permission_that_the_hub_signed_is_accepted()
    {
        await using var device = await Device.StartAsync();
        var reply = await DeliverAsync(device, Hub.Sign(Hub.Permission(device.Now)));
        Assert.AreEqual(("School Business Manager", "u-b"), (reply.Permission.Role, reply.Permission.GrantedBy));
    }

    [TestMethod]
    public async Task A_permission_altered_after_signing_is_denied()
    {
        await using var device = await Device.StartAsync();
        var permission = Hub.Sign(Hub.Permission(device.Now));
        var other = Hub.Sign(Hub.Permission(device.Now) with { Person = "u-9" });
        await RefusedAsync(device, StatusCode.PermissionDenied, new SignedPermission { Payload = other.Payload, Signature = permission.Signature });
    }

    [TestMethod]
    public async Task An_unsigned_permission_is_denied()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.PermissionDenied, new SignedPermission { Payload = Hub.Sign(Hub.Permission(device.Now)).Payload });
    }

    [TestMethod]
    public async Task A_permission_for_another_school_is_denied()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.PermissionDenied, Hub.Sign(Hub.Permission(device.Now) with { School = "Another School" }));
    }

    [TestMethod]
    public async Task A_permission_without_a_policy_is_denied()
    {
        await using var device = Device.Prepare();
        File.Delete(device.State.Bundle);
        await device.StartAgentAsync();
        await RefusedAsync(device, StatusCode.PermissionDenied, Hub.Sign(Hub.Permission(device.Now) with { School = "" }));
    }

    [TestMethod]
    public async Task An_unknown_site_cannot_be_read()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.InvalidArgument, Hub.Sign(Hub.Permission(device.Now) with { Sites = ["nosuchservice"] }));
    }

    [TestMethod]
    public async Task No_permission_at_all_cannot_be_read()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.InvalidArgument, permission: null);
    }

    [TestMethod]
    public async Task A_lessons_grant_is_no_permission_and_a_permission_no_lesson()
    {
        await using var device = await Device.StartAsync();
        var lesson = Hub.Sign(Hub.Lesson(device.Now));
        await RefusedAsync(device, StatusCode.InvalidArgument, new SignedPermission { Payload = lesson.Payload, Signature = lesson.Signature });
        var permission = Hub.Sign(Hub.Permission(device.Now));
        var fault = await Assert.ThrowsExactlyAsync<RpcException>(async () =>
            await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = new SignedGrant { Payload = permission.Payload, Signature = permission.Signature } }));
        Assert.AreEqual(StatusCode.InvalidArgument, fault.StatusCode);
    }

    [TestMethod]
    public async Task A_withdrawn_permission_stays_withdrawn_when_its_first_revision_is_handed_over_again()
    {
        await using var device = await Device.StartAsync();
        var first = Hub.Permission(device.Now);
        await DeliverAsync(device, Hub.Sign(first));
        device.Time.Advance(Duration.FromMinutes(10));
        await DeliverAsync(device, Hub.Sign(first with { Revision = 2, End = device.Now }));
        await RefusedAsync(device, StatusCode.AlreadyExists, Hub.Sign(first));
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
    }

    [TestMethod]
    public async Task A_permission_is_withdrawn_before_it_begins()
    {
        await using var device = await Device.StartAsync();
        var first = Hub.Permission(device.Now + Duration.FromMinutes(10));
        await DeliverAsync(device, Hub.Sign(first));
        await DeliverAsync(device, Hub.Sign(first with { Revision = 2, End = device.Now }));
        device.Time.Advance(Duration.FromMinutes(11));
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
    }

    [TestMethod]
    public async Task A_permission_is_on_record_before_it_takes_effect()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Sign(Hub.Permission(device.Now)));
        var record = AuditFile.Records(device, "permission-accepted").Single();
        Assert.AreEqual(("permission-1", "u-t", "School Business Manager"), (AuditFile.Fact(record, "permission"), AuditFile.Fact(record, "person"), AuditFile.Fact(record, "role")));
    }

    [TestMethod]
    public async Task A_permission_survives_a_restart_and_still_ends()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Sign(Hub.Permission(device.Now)));
        await device.StopAgentAsync();
        device.Time.Advance(Duration.FromMinutes(30));
        await device.StartAgentAsync();
        Assert.IsTrue((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
        await device.StopAgentAsync();
        device.Time.Advance(Duration.FromMinutes(30));
        await device.StartAgentAsync();
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
    }

    [TestMethod]
    public async Task A_new_hub_key_ends_the_permissions_that_the_old_one_signed()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Sign(Hub.Permission(device.Now)));
        await File.WriteAllTextAsync(device.State.HubKey, TestPolicies.Key.ToPublicPem() + "\n");
        device.PassAMinute();
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
    }

    [TestMethod]
    public async Task Bytes_of_any_kind_are_refused_with_a_status_and_change_nothing()
    {
        await using var device = await Device.StartAsync();
        var random = new Random(20261125);
        var good = Hub.Sign(Hub.Permission(device.Now));
        for (var round = 0; round < 200; round++)
        {
            var payload = good.Payload.ToByteArray();
            for (var change = 0; change <= round % 4; change++) payload[random.Next(payload.Length)] = (byte)random.Next(256);
            if (round % 5 == 0) payload = payload[..random.Next(payload.Length)];
            await AnyStatusAsync(device, new SignedPermission { Payload = ByteString.CopyFrom(payload), Signature = round % 2 == 0 ? Hub.SignPayload(payload).Signature : good.Signature });
        }

        Assert.IsEmpty((await device.StatusAsync()).Faults);
    }

    private static async Task AnyStatusAsync(Device device, SignedPermission permission)
    {
        try
        {
            await DeliverAsync(device, permission);
        }
        catch (RpcException fault) when (fault.StatusCode is StatusCode.InvalidArgument or StatusCode.PermissionDenied or StatusCode.AlreadyExists)
        {
            // A status is what is asked for.
        }
    }

    private static async Task<DeliverPermissionReply> DeliverAsync(Device device, SignedPermission permission) =>
        await device.Client.DeliverPermissionAsync(new DeliverPermissionRequest { Permission = permission });

    private static async Task RefusedAsync(Device device, StatusCode status, SignedPermission? permission)
    {
        var fault = await Assert.ThrowsExactlyAsync<RpcException>(async () => await device.Client.DeliverPermissionAsync(new DeliverPermissionRequest { Permission = permission }));
        Assert.AreEqual(status, fault.StatusCode, fault.Status.Detail);
    }
}
