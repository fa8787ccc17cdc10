using System.Text;
using Microsoft.Extensions.Options;
using NodaTime;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Settings;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>What makes incidents, over a store of a test's own with one device.</summary>
internal sealed class IncidentParts : IAsyncDisposable
{
    public const string Device = "d";

    private readonly TemporaryFolder folder = new();
    private readonly StringBuilder pending = new();
    private string previous = AuditLine.NoLine;
    private long written;
    private long handedIn;

    private IncidentParts(TestStore store)
    {
        Store = store;
        Data = new DataFolder(folder.File("hub"));
        Data.Prepare();
        Audit = new HubAudit(store.Database, store.Time);
        Settings = new SettingsBook(store.Database, Data, Audit, store.Time);
        Rules = new IncidentRuleBook(Settings);
        Outbox = new NoticeOutbox(store.Database, Options.Create(Hub), store.Time);
        Intake = new IncidentIntake(Audit, Rules, Outbox, store.Time);
        DeviceAudits = new DeviceAudits(store.Database, Audit, Intake, Outbox, store.Time);
        Book = new IncidentBook(store.Database);
        Desk = new IncidentDesk(store.Database, Audit, store.Time);
    }

    public TestStore Store { get; }

    public DataFolder Data { get; }

    public HubOptions Hub { get; } = new()
    {
        Notices = new NoticeOptions { Concern = "dsl@school.example", AboutHeadteacher = "chair@school.example", Smtp = new SmtpOptions { Host = "localhost", From = "hub@school.example" } },
    };

    public HubAudit Audit { get; }

    public SettingsBook Settings { get; }

    public IncidentRuleBook Rules { get; }

    public NoticeOutbox Outbox { get; }

    public IncidentIntake Intake { get; }

    public DeviceAudits DeviceAudits { get; }

    public IncidentBook Book { get; }

    public IncidentDesk Desk { get; }

    /// <summary>Sees all but what is about themselves.</summary>
    public static IncidentReader Lead { get; } = new("dsl", SeesAboutHeadteacher: true);

    public Instant Now => Store.Time.GetCurrentInstant();

    public static async Task<IncidentParts> StartAsync(string kind = TestStore.Sqlite, string? school = null)
    {
        var parts = new IncidentParts(await TestStore.CreateAsync(kind));
        await parts.Settings.TakeAsync(Encoding.UTF8.GetBytes(school ?? """{ "School": { "Name": "Wynstones School" }, "ReferTo": { "Headteacher": "head" } }"""), "test");
        await parts.Store.ExecuteAsync($"insert into devices (id, name, groupname, enrolled, expires, version, counter, fault) values ('{Device}', 'LIB-07', '', '2026-09-01T00:00:00Z', '', '', 0, '')");
        return parts;
    }

    /// <summary>Writes a record on the device; it is handed in by <see cref="UploadAsync"/>.</summary>
    public IncidentParts Write(string kind, params (string Name, string Value)[] facts) => WriteAt(Now, kind, facts);

    public IncidentParts WriteAt(Instant at, string kind, params (string Name, string Value)[] facts)
    {
        var line = new AuditLine(++written, previous).Write(AuditEntry.Of(at, kind, facts));
        previous = AuditLine.Hash(line);
        pending.Append(Encoding.UTF8.GetString(line)).Append('\n');
        return this;
    }

    public IncidentParts Denied(string account = "ada", string host = "www.tiktok.com", string service = "tiktok", Instant? at = null) => WriteAt(
        at ?? Now, "denied", ("account", account), ("person", $"p-{account}"), ("address", "10.4.8.7"), ("host", host), ("service", service), ("place", "Library"), ("outcome", "Denied"),
        ("clauses", "3a"), ("lines", "12"), ("policy", "4"));

    public IncidentParts Posted(string account, string findings, string reason) => Write(
        "draft-posted", ("account", account), ("person", $"p-{account}"), ("address", "10.4.8.7"), ("host", "x.com"), ("findings", findings), ("clauses", "5"), ("reason", reason), ("policy", "4"));

    /// <summary>Hands in what was written since.</summary>
    public async Task UploadAsync()
    {
        handedIn = await DeviceAudits.KeepAsync(Device, handedIn + 1, Encoding.UTF8.GetBytes(pending.ToString()));
        pending.Clear();
    }

    public async Task<IReadOnlyList<Incident>> ListAsync(IncidentReader? reader = null, IncidentFilter? filter = null) =>
        (await Book.ListAsync(reader ?? Lead, filter ?? new IncidentFilter())).Incidents;

    public async Task<string> AuditTextAsync()
    {
        var record = new StringBuilder();
        await foreach (var line in Audit.ReadAsync()) record.AppendLine(Encoding.UTF8.GetString(line));
        return record.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Dispose();
    }
}
