using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Benchmarks.Hub;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>A store as it is after a year: policies, permissions, incidents and audits whose chains verify.</summary>
internal static class FilledStore
{
    /// <summary>The devices at the end of the fleet, whose audits are filled; the others may be played.</summary>
    public const int DevicesWithAudit = 100;

    private const int Permissions = 100;
    private const int RecordsOfIncident = 250;
    private static readonly Duration Year = Duration.FromDays(365);
    private static readonly Duration Weeks = Duration.FromDays(56);
    private static readonly string[] Kinds = ["policy-applied", "lesson-applied", "lesson-authorised", "signed-in", "permission-granted", "device-renewed"];

    /// <summary>All but the audits, by the hub's own services.</summary>
    public static async Task FillAsync(HubFolder folder, IServiceProvider hub, int records)
    {
        foreach (var counter in (ulong[])[1, 2]) await hub.GetRequiredService<Publications>().PublishAsync(folder.Sign(counter), "", "benchmark");
        foreach (var role in AccountRoles.All) await AddAccountAsync(hub, role);
        await hub.GetRequiredService<Database>().WriteAsync(session => AddIncidentsAsync(session, folder, records / RecordsOfIncident));
        var until = SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(90).ToString("uuuu'-'MM'-'dd", formatProvider: null);
        for (var number = 0; number < Permissions; number++)
            await hub.GetRequiredService<PermissionDesk>().GrantAsync(new PermissionRequest(LargeSchool.Teacher(number % folder.School.Teachers), ["youtube"], "School Management", until, "head"));
    }

    /// <summary>So many records for the hub's own audit, and as many for the devices'.</summary>
    public static void AddRecords(HubFolder folder, int records)
    {
        using var store = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Data.Store, Pooling = false }.ToString());
        store.Open();
        using var transaction = store.BeginTransaction();
        AddHubRecords(store, records);
        AddDeviceRecords(store, records / DevicesWithAudit);
        transaction.Commit();
    }

    public static string Account(AccountRole role) => $"{role.Word()}-account";

    private static async Task AddAccountAsync(IServiceProvider hub, AccountRole role)
    {
        var person = role is AccountRole.Teacher ? LargeSchool.TeacherAccount : null;
        var account = await hub.GetRequiredService<AccountBook>().AddAsync(Account(role), new AccountDetails(role.Shown(), [role], ["School Management"], person), "benchmark");
        await hub.GetRequiredService<OwnAccount>().ChangePasswordAsync(account.Account!.Id, account.Password!, ConsoleReader.Password);
    }

    private static async Task AddIncidentsAsync(Session session, HubFolder folder, int incidents)
    {
        var (now, device) = (SystemClock.Instance.GetCurrentInstant(), await session.FirstAsync<string>("select id from devices order by name limit 1"));
        for (var number = 1; number <= incidents; number++)
        {
            var (at, pupil) = (now - (Weeks * (incidents - number) / incidents), LargeSchool.Pupil(number % folder.School.Pupils));
            var incident = Incident.Of(
                new Sign
                {
                    Kind = IncidentKind.Blocked, Severity = (Severity)(number % 3), At = at, Matter = $"{number}", Device = device!, Address = "10.4.8.7", Account = pupil, Person = pupil,
                    Place = "Library", Host = "www.tiktok.com", Site = "tiktok", Clauses = "1a", Rules = "9", Policy = "2",
                },
                at) with { Number = number, State = number % 4 == 0 ? IncidentState.Open : IncidentState.Closed };
            await IncidentTable.InsertAsync(session, incident);
            await IncidentTable.AddEventAsync(session, number, new IncidentEvent(at, "", "opened", "for Designated Safeguarding Lead"));
        }
    }

    private static void AddHubRecords(SqliteConnection store, int records)
    {
        using var read = Command(store, "select number, hash from audit_head");
        using var heads = read.ExecuteReader();
        heads.Read();
        var next = new AuditLine(heads.GetInt64(0) + 1, heads.GetString(1));
        heads.Close();
        using var add = Command(store, "insert into audit (number, line) values (@number, @line)", "number", "line");
        using var index = Command(store, "insert into audit_kinds (kind, number) values (@kind, @number)", "kind", "number");
        var begun = SystemClock.Instance.GetCurrentInstant() - Year;
        for (var record = 0; record < records; record++)
        {
            var kind = Kinds[record % Kinds.Length];
            var line = next.Write(AuditEntry.Of(begun + (Year * record / records), kind, ("device", "0b0f5a52-5d3b-4a6e-9a51-0c2f3f9d7c11"), ("counter", "2"), ("by", "benchmark")));
            Run(add, next.Number, line);
            Run(index, kind, next.Number);
            next = new AuditLine(next.Number + 1, AuditLine.Hash(line));
        }

        using var head = Command(store, "update audit_head set number = @number, hash = @hash", "number", "hash");
        Run(head, next.Number - 1, next.Previous);
    }

    private static void AddDeviceRecords(SqliteConnection store, int each)
    {
        using var read = Command(store, $"select id from (select id, name from devices order by name desc limit {DevicesWithAudit + 1}) as last order by name limit {DevicesWithAudit}");
        var devices = new List<string>();
        using (var rows = read.ExecuteReader())
        {
            while (rows.Read()) devices.Add(rows.GetString(0));
        }

        using var add = Command(store, "insert into device_audit (device, series, number, line) values (@device, 0, @number, @line)", "device", "number", "line");
        foreach (var (index, device) in devices.Index())
        {
            var lines = new DeviceLines(LargeSchool.Pupil(index));
            for (var line = 0; line < each; line++)
            {
                var (number, bytes) = lines.Next(1);
                Run(add, device, (long)number, bytes[..^1]);
            }
        }
    }

    private static SqliteCommand Command(SqliteConnection store, string sql, params string[] names)
    {
        var command = store.CreateCommand();
        command.CommandText = sql;
        foreach (var name in names) command.Parameters.AddWithValue($"@{name}", DBNull.Value);
        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var index = 0; index < values.Length; index++) command.Parameters[index].Value = values[index];
        command.ExecuteNonQuery();
    }
}
