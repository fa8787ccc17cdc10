using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The data of a hub with a fleet: the devices are entered and certified at once, as if each had been enrolled.</summary>
internal sealed class HubFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly BundleSigningKey key = BundleSigningKey.Create();
    private readonly PolicyTable policy = PolicyCompiler.Compile(WynstonesPolicy.Read());

    private HubFolder(string store)
    {
        Store = store;
        Data = new DataFolder(folder.File("hub"));
        Data.Prepare();
        File.WriteAllText(Data.PolicyKey, key.ToPublicPem());
        File.WriteAllText(Data.School, File.ReadAllText(WynstonesPolicy.SchoolJson));
    }

    public DataFolder Data { get; }

    /// <summary>A connection string, or empty for SQLite.</summary>
    public string Store { get; }

    public OperatorAccess Operator => OperatorAccess.TryRead(File.ReadAllText(Data.Operator))!;

    /// <summary>Makes a store with devices, and their certificates for the processes that play them.</summary>
    public static async Task<HubFolder> MakeAsync(int devices, string store = "")
    {
        var made = new HubFolder(store);
        await using var hub = HubHost.Create(new HubOptions { Data = made.Data.Root, Listen = "https://127.0.0.1:0", Store = store });
        await hub.StartAsync();
        var authority = hub.Services.GetRequiredService<Authority>();
        await hub.Services.GetRequiredService<Database>().WriteAsync(session => EnterAsync(session, hub.Services.GetRequiredService<HubAudit>(), authority, devices, made.folder));
        await hub.StopAsync();
        return made;
    }

    /// <summary>What a process that plays devices needs.</summary>
    public string Certificates => folder.File("devices");

    /// <summary>A policy of the school's, signed.</summary>
    public byte[] Sign(ulong counter) => BundleWriter.Write(policy, counter, key);

    public void Dispose()
    {
        key.Dispose();
        folder.Dispose();
    }

    private static async Task EnterAsync(Session session, HubAudit audit, Authority authority, int devices, TemporaryFolder folder)
    {
        // One key for all of them: what is measured is the hub, which sees their certificates only.
        using var shared = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        folder.Write("devices/key.pem", shared.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(folder.File("devices/authority.pem"), authority.Certificate.ExportCertificatePem());
        var now = SystemClock.Instance.GetCurrentInstant();
        for (var number = 0; number < devices; number++)
        {
            var device = new Device(Guid.NewGuid().ToString(), $"D-{number:00000}", "", now, now + EnrolmentDesk.CertificateLifetime, Revoked: null, Seen: null, Version: "", Counter: 0, Fault: "");
            await DeviceBook.AddAsync(session, audit, device);
            using var certificate = authority.IssueDevice(new PublicKey(shared), device.Id, EnrolmentDesk.CertificateLifetime);
            await File.WriteAllBytesAsync(folder.File($"devices/{number}.der"), certificate.RawData);
        }
    }
}
