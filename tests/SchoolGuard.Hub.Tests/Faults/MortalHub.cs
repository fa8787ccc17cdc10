using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Grpc.Net.Client;
using SchoolGuard.Cli.Fleet;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>A hub that is killed and started again over one data folder, and whoever runs it.</summary>
internal sealed class MortalHub : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<GrpcChannel> channels = [];
    private readonly string address = FreePort();
    private HubConnection? desk;

    public MortalHub()
    {
        Data = new DataFolder(folder.File("hub"));
        Data.Prepare();
        File.WriteAllText(Data.PolicyKey, TestPolicies.Key.ToPublicPem());
        File.WriteAllText(Data.School, """{ "School": { "Name": "Wynstones School" }, "Calendar": { "Terms": [{ "Start": "2026-09-07", "End": "2026-12-16" }] } }""");
    }

    public DataFolder Data { get; }

    public Task<Victim> StartAsync() => Victim.StartHubAsync(Data.Root, address);

    /// <summary>The way of its operator, from one life to the next.</summary>
    public HubConnection Desk => desk ??= HubConnection.TryOpen(Data.Operator, out var hub, out var fault) ? hub : throw new InvalidOperationException(fault);

    /// <summary>The way of a device.</summary>
    public HubFleet.HubFleetClient FleetFor(X509Certificate2 device)
    {
        channels.Add(HubChannel.Trusting(address, X509Certificate2.CreateFromPem(OperatorAccess.TryRead(File.ReadAllText(Data.Operator))!.Authority), device));
        return new HubFleet.HubFleetClient(channels[^1]);
    }

    public async Task<X509Certificate2> EnrolAsync(string name)
    {
        var reply = await Desk.Control.CreateTokenAsync(new CreateTokenRequest { DeviceName = name, Hours = 1 }, Desk.Headers);
        using var pinned = HubChannel.Pinned(address, reply.Fingerprint);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var enrolled = await new HubEnrolment.HubEnrolmentClient(pinned).EnrolAsync(new EnrolRequest { Token = reply.Token, DeviceName = name, SigningRequest = ScriptedDevice.Request(key) });
        return ScriptedDevice.WithKey(enrolled.Certificate, key);
    }

    /// <summary>What is wrong with any audit.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync() => [.. (await Desk.Control.VerifyAuditAsync(new VerifyAuditRequest(), Desk.Headers)).Audits.SelectMany(audit => audit.Findings)];

    /// <summary>A device's audit, or the hub's own.</summary>
    public async Task<byte[]> ReadAuditAsync(string device = "")
    {
        using var call = Desk.Control.ReadAudit(new ReadAuditRequest { Device = device }, Desk.Headers);
        using var read = new MemoryStream();
        while (await call.ResponseStream.MoveNext(CancellationToken.None)) read.Write(call.ResponseStream.Current.Lines.Span);
        return read.ToArray();
    }

    /// <summary>The records of the hub's own audit.</summary>
    public async Task<IReadOnlyList<JsonElement>> RecordsAsync() => [.. Encoding.UTF8.GetString(await ReadAuditAsync()).TrimEnd().Split('\n').Select(line => JsonElement.Parse(line))];

    public void Dispose()
    {
        foreach (var channel in channels) channel.Dispose();
        desk?.Dispose();
        folder.Dispose();
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"https://{listener.LocalEndpoint}";
    }
}
