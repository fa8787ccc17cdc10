using Google.Protobuf;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Lessons;

[TestClass]
public sealed class DeliverGrantTests
{
    [TestMethod]
    public async Task A_grant_that_the_hub_signed_is_accepted()
    {
        await using var device = await Device.StartAsync();
        var reply = await DeliverAsync(device, Hub.Sign(Hub.Lesson(device.Now)));
        Assert.AreEqual("lesson-1", reply.Lesson.LessonId);
    }

    [TestMethod]
    public async Task A_grant_altered_after_signing_is_denied()
    {
        await using var device = await Device.StartAsync();
        var grant = Hub.Sign(Hub.Lesson(device.Now));
        var other = Hub.Sign(Hub.Lesson(device.Now) with { TeachingGroup = SchoolFiles.SixthGroup });
        await RefusedAsync(device, StatusCode.PermissionDenied, new SignedGrant { Payload = other.Payload, Signature = grant.Signature });
    }

    [TestMethod]
    public async Task An_unsigned_grant_is_denied()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.PermissionDenied, new SignedGrant { Payload = Hub.Sign(Hub.Lesson(device.Now)).Payload });
    }

    [TestMethod]
    public async Task A_grant_for_another_school_is_denied()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.PermissionDenied, Hub.Sign(Hub.Lesson(device.Now) with { School = "Another School" }));
    }

    [TestMethod]
    public async Task A_lesson_as_long_as_the_ceiling_is_accepted_and_a_longer_one_denied_whole()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.PermissionDenied, Hub.Sign(Hub.Lesson(device.Now, minutes: 91)));
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Ninth)).Allowed);
        await DeliverAsync(device, Hub.Sign(Hub.Lesson(device.Now, minutes: 90)));
    }

    [TestMethod]
    public async Task A_grant_without_a_policy_is_denied()
    {
        await using var device = Device.Prepare();
        File.Delete(device.State.Bundle);
        await device.StartAgentAsync();
        await RefusedAsync(device, StatusCode.PermissionDenied, Hub.Sign(Hub.Lesson(device.Now) with { School = "" }));
    }

    [TestMethod]
    public async Task A_lesson_that_ends_before_it_begins_cannot_be_read()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.InvalidArgument, Hub.Sign(Hub.Lesson(device.Now, minutes: 0)));
    }

    [TestMethod]
    public async Task An_unknown_site_cannot_be_read()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.InvalidArgument, Hub.Sign(Hub.Lesson(device.Now) with { Sites = ["youtube", "nosuchservice"] }));
    }

    [TestMethod]
    public async Task A_format_of_the_future_cannot_be_read()
    {
        await using var device = await Device.StartAsync();
        var grant = LessonGrant.Parser.ParseFrom(Hub.Sign(Hub.Lesson(device.Now)).Payload);
        grant.Format = 2;
        await RefusedAsync(device, StatusCode.InvalidArgument, Hub.SignPayload(grant.ToByteArray()));
    }

    [TestMethod]
    public async Task No_grant_at_all_cannot_be_read()
    {
        await using var device = await Device.StartAsync();
        await RefusedAsync(device, StatusCode.InvalidArgument, grant: null);
    }

    [TestMethod]
    public async Task The_same_revision_is_already_held()
    {
        await using var device = await Device.StartAsync();
        var grant = Hub.Sign(Hub.Lesson(device.Now));
        await DeliverAsync(device, grant);
        await RefusedAsync(device, StatusCode.AlreadyExists, grant);
    }

    [TestMethod]
    public async Task A_lesson_ended_early_stays_ended_when_its_first_grant_is_handed_over_again()
    {
        await using var device = await Device.StartAsync();
        var first = Hub.Lesson(device.Now);
        await DeliverAsync(device, Hub.Sign(first));
        device.Time.Advance(Duration.FromMinutes(10));
        await DeliverAsync(device, Hub.Sign(first with { Revision = 2, End = device.Now }));
        await RefusedAsync(device, StatusCode.AlreadyExists, Hub.Sign(first));
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Ninth)).Allowed);
    }

    [TestMethod]
    public async Task Of_two_lessons_the_later_signed_holds()
    {
        await using var device = await Device.StartAsync();
        var youtube = Hub.Lesson(device.Now) with { LessonId = "a", Sites = ["youtube"] };
        var reddit = Hub.Lesson(device.Now) with { LessonId = "b", Sites = ["reddit"], SignedAt = device.Now + Duration.FromSeconds(1) };
        await DeliverAsync(device, Hub.Sign(reddit));
        await DeliverAsync(device, Hub.Sign(youtube));
        Assert.IsTrue((await device.DecideAsync("reddit.com", SchoolFiles.Ninth)).Allowed);
        Assert.IsFalse((await device.DecideAsync("youtube.com", SchoolFiles.Ninth)).Allowed);
    }

    [TestMethod]
    public async Task A_lesson_survives_a_restart_and_still_ends()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Sign(Hub.Lesson(device.Now)));
        await device.StopAgentAsync();
        device.Time.Advance(Duration.FromMinutes(30));
        await device.StartAgentAsync();
        Assert.IsTrue((await device.DecideAsync("tiktok.com", SchoolFiles.Ninth)).Allowed);
        await device.StopAgentAsync();
        device.Time.Advance(Duration.FromMinutes(30));
        await device.StartAgentAsync();
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Ninth)).Allowed);
    }

    [TestMethod]
    public async Task A_device_without_the_hubs_key_takes_no_grant_and_says_so()
    {
        await using var device = await Device.StartAsync();
        File.Delete(device.State.HubKey);
        await RefusedAsync(device, StatusCode.PermissionDenied, Hub.Sign(Hub.Lesson(device.Now)));
        Assert.Contains("hub key", string.Join('\n', (await device.StatusAsync()).Faults));
    }

    [TestMethod]
    public async Task A_new_hub_key_ends_the_lessons_that_the_old_one_signed()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Sign(Hub.Lesson(device.Now)));
        await File.WriteAllTextAsync(device.State.HubKey, TestPolicies.Key.ToPublicPem() + "\n");
        device.PassAMinute();
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Ninth)).Allowed);
    }

    [TestMethod]
    public async Task Bytes_of_any_kind_are_refused_with_a_status_and_change_nothing()
    {
        await using var device = await Device.StartAsync();
        var random = new Random(20261124);
        var good = Hub.Sign(Hub.Lesson(device.Now));
        for (var round = 0; round < 300; round++)
        {
            var payload = good.Payload.ToByteArray();
            for (var change = 0; change <= round % 4; change++) payload[random.Next(payload.Length)] = (byte)random.Next(256);
            if (round % 5 == 0) payload = payload[..random.Next(payload.Length)];
            var grant = round % 2 == 0 ? Hub.SignPayload(payload) : new SignedGrant { Payload = ByteString.CopyFrom(payload), Signature = good.Signature };
            await AnyStatusAsync(device, grant);
        }

        Assert.IsEmpty((await device.StatusAsync()).Faults);
    }

    private static async Task AnyStatusAsync(Device device, SignedGrant grant)
    {
        try
        {
            await DeliverAsync(device, grant);
        }
        catch (RpcException fault)
        {
            CollectionAssert.Contains(new[] { StatusCode.PermissionDenied, StatusCode.InvalidArgument, StatusCode.AlreadyExists }, fault.StatusCode);
        }
    }

    private static async Task<DeliverGrantReply> DeliverAsync(Device device, SignedGrant grant) =>
        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = grant });

    private static async Task RefusedAsync(Device device, StatusCode status, SignedGrant? grant)
    {
        var fault = await Assert.ThrowsExactlyAsync<RpcException>(async () => await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = grant }));
        Assert.AreEqual(status, fault.StatusCode, fault.Status.Detail);
    }
}
