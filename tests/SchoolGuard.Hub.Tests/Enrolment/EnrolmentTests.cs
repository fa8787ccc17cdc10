using System.Security.Cryptography;
using Google.Protobuf;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Enrolment;

[TestClass]
public sealed class EnrolmentTests : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose() => key.Dispose();

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_token_buys_one_certificate_that_lets_the_device_in(string store)
    {
        await using var hub = await TestHub.StartAsync(store);
        var device = await ScriptedDevice.EnrolAsync(hub);

        var stream = device.Connect();

        var welcome = (await stream.NextAsync(HubMessage.KindOneofCase.Welcome)).Welcome;
        Assert.AreEqual((await hub.DeviceAsync("LIB-07")).Id, welcome.DeviceId);
        Assert.AreEqual(DeviceState.Connected, (await hub.DeviceAsync("LIB-07")).State);
    }

    [TestMethod]
    public async Task A_token_serves_once()
    {
        await using var hub = await TestHub.StartAsync();
        var token = await hub.TokenAsync("LIB-07");
        await ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ScriptedDevice.Request(key));

        await RefusedAsync(StatusCode.PermissionDenied, ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ScriptedDevice.Request(key)));
    }

    [TestMethod]
    public async Task A_token_serves_its_own_device_only()
    {
        await using var hub = await TestHub.StartAsync();
        var token = await hub.TokenAsync("LIB-07");

        await RefusedAsync(StatusCode.PermissionDenied, ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-08", ScriptedDevice.Request(key)));

        Assert.AreEqual("Wynstones School", (await ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ScriptedDevice.Request(key))).School);
    }

    [TestMethod]
    public async Task An_expired_token_serves_nobody()
    {
        await using var hub = await TestHub.StartAsync();
        var token = await hub.TokenAsync("LIB-07");
        hub.Time.Advance(Duration.FromHours(24));

        await RefusedAsync(StatusCode.PermissionDenied, ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ScriptedDevice.Request(key)));
    }

    [TestMethod]
    public async Task A_request_that_is_none_does_not_use_the_token_up()
    {
        await using var hub = await TestHub.StartAsync();
        var token = await hub.TokenAsync("LIB-07");
        using var rsa = RSA.Create(2048);
        var rsaRequest = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=me", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest();

        await RefusedAsync(StatusCode.InvalidArgument, ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ByteString.CopyFromUtf8("nonsense")));
        await RefusedAsync(StatusCode.InvalidArgument, ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ByteString.CopyFrom(rsaRequest)));

        await ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ScriptedDevice.Request(key));
    }

    [TestMethod]
    public async Task A_hub_of_another_fingerprint_is_not_told_the_token()
    {
        await using var hub = await TestHub.StartAsync();
        var token = await hub.TokenAsync("LIB-07");

        await RefusedAsync(StatusCode.Unavailable, ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ScriptedDevice.Request(key), new string('0', 64)));

        await ScriptedDevice.EnrolAsync(hub, token.Token, "LIB-07", ScriptedDevice.Request(key));
    }

    [TestMethod]
    public async Task Enrolled_again_under_its_name_a_device_takes_the_place_of_the_one_before()
    {
        await using var hub = await TestHub.StartAsync();
        var before = (await ScriptedDevice.EnrolAsync(hub)).Connect();
        await before.NextAsync(HubMessage.KindOneofCase.Welcome);

        await ScriptedDevice.EnrolAsync(hub);

        Assert.AreEqual(StatusCode.PermissionDenied, await before.EndedAsync());
        var states = (await hub.Control.ListDevicesAsync(new ListDevicesRequest(), hub.Headers)).Devices.Select(device => device.State == DeviceState.Revoked);
        CollectionAssert.AreEquivalent(new[] { true, false }, states.ToList());
    }

    [TestMethod]
    public async Task Without_a_certificate_of_this_hub_nobody_gets_in()
    {
        await using var hub = await TestHub.StartAsync();
        await using var other = await TestHub.StartAsync();
        var stranger = await ScriptedDevice.EnrolAsync(other);

        Assert.AreEqual(StatusCode.Unauthenticated, await new ScriptedDevice(hub, certificate: null).Connect().EndedAsync());
        Assert.AreEqual(StatusCode.Unauthenticated, await new ScriptedDevice(hub, stranger.Certificate).Connect().EndedAsync());
    }

    [TestMethod]
    public async Task A_certificate_is_renewed_by_the_one_before_and_expires_without()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var enrolled = hub.Time.GetCurrentInstant();
        hub.Time.SetWallClock(enrolled + Duration.FromDays(80));
        var renewed = await device.Fleet.RenewAsync(new RenewRequest { SigningRequest = ScriptedDevice.Request(key) });
        hub.Time.SetWallClock(enrolled + Duration.FromDays(100));

        Assert.AreEqual(StatusCode.Unauthenticated, await device.Connect().EndedAsync());
        var next = new ScriptedDevice(hub, ScriptedDevice.WithKey(renewed.Certificate, key)).Connect();
        await next.NextAsync(HubMessage.KindOneofCase.Welcome);
    }

    [TestMethod]
    public async Task Whoever_guesses_tokens_in_a_loop_does_not_fill_the_store()
    {
        await using var hub = await TestHub.StartAsync();
        var before = (await hub.Get<HubAudit>().VerifyAsync()).Records;

        for (var guess = 0; guess < RefusalBudget.Most + 10; guess++)
            await RefusedAsync(StatusCode.PermissionDenied, ScriptedDevice.EnrolAsync(hub, $"guess {guess}", "LIB-07", ScriptedDevice.Request(key)));

        Assert.AreEqual(before + RefusalBudget.Most, (await hub.Get<HubAudit>().VerifyAsync()).Records);
    }

    private static async Task RefusedAsync(StatusCode code, Task call) =>
        Assert.AreEqual(code, (await Assert.ThrowsExactlyAsync<RpcException>(() => call)).StatusCode);
}
