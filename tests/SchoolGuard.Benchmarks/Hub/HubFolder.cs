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
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The data of a hub with a fleet and its school: the devices are entered and certified at once, as if each had been enrolled. A pupil is at each, by its number.</summary>
internal sealed class HubFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly BundleSigningKey key = BundleSigningKey.Create();
    private readonly PolicyTable policy = PolicyCompiler.Compile(WynstonesPolicy.ReadForAnyTime());

    private HubFolder(string store, LargeSchool school, int devices)
    {
        (Store, School, TeacherDevice) = (store, school, devices);
        Data = new DataFolder(folder.File("hub"));
        Data.Prepare();
        File.WriteAllText(Data.PolicyKey, key.ToPublicPem());
        File.WriteAllText(Data.School, File.ReadAllText(WynstonesPolicy.SchoolJson));
    }

    public DataFolder Data { get; }

    /// <summary>A connection string, or empty for SQLite.</summary>
    public string Store { get; }

    public OperatorAccess Operator => OperatorAccess.TryRead(File.ReadAllText(Data.Operator))!;

    public LargeSchool School { get; }

    /// <summary>The number of the device that no pupil is at.</summary>
    public int TeacherDevice { get; }

    public DeviceCertificates Devices { get; private set; } = null!;

    /// <summary>Makes a store with devices, and their certificates for the processes that play them.</summary>
    /// <param name="devices">How many.</param>
    /// <param name="store">A connection string, or empty for SQLite.</param>
    /// <param name="school">Its people; by default one pupil a device.</param>
    /// <param name="fill">What else is to be in the store, by the services of a hub.</param>
    public static async Task<HubFolder> MakeAsync(int devices, string store = "", LargeSchool? school = null, Func<HubFolder, IServiceProvider, Task>? fill = null)
    {
        var made = new HubFolder(store, school ?? new LargeSchool(devices), devices);
        await using var hub = HubHost.Create(new HubOptions { Data = made.Data.Root, Listen = "https://127.0.0.1:0", Console = "https://127.0.0.1:0", Store = store });
        await hub.StartAsync();
        var authority = hub.Services.GetRequiredService<Authority>();
        made.Devices = DeviceCertificates.Create(made.folder.File("devices"), authority.Certificate);
        await hub.Services.GetRequiredService<Database>().WriteAsync(session => made.EnterAsync(session, hub.Services.GetRequiredService<HubAudit>(), authority));
        await hub.Services.GetRequiredService<RosterBook>().TakeAsync(made.School.Files(), "benchmark");
        if (fill is not null) await fill(made, hub.Services);
        await hub.StopAsync();
        return made;
    }

    /// <summary>A policy of the school's, signed.</summary>
    public byte[] Sign(ulong counter) => BundleWriter.Write(policy, counter, key);

    public void Dispose()
    {
        key.Dispose();
        folder.Dispose();
    }

    private async Task EnterAsync(Session session, HubAudit audit, Authority authority)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        for (var number = 0; number <= TeacherDevice; number++)
        {
            var device = new Device(Guid.NewGuid().ToString(), $"D-{number:00000}", "", now, now + EnrolmentDesk.CertificateLifetime, Revoked: null, Seen: null, Version: "", Counter: 0, Fault: "");
            await DeviceBook.AddAsync(session, audit, device);
            using var certificate = authority.IssueDevice(Devices.PublicKey, device.Id, EnrolmentDesk.CertificateLifetime);
            Devices.Add(number, certificate);
        }
    }
}
