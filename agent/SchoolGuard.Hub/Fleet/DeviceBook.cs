using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Fleet.Replicas;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Fleet;

/// <summary>Every device there has been.</summary>
internal sealed class DeviceBook(Database database, HubAudit audit, IncidentIntake incidents, ThisHub self, IClock clock)
{
    private const string Select = """
        select id as "Id", name as "Name", groupname as "Group", enrolled as "Enrolled", expires as "Expires", revoked as "Revoked", seen as "Seen",
          version as "Version", counter as "Counter", fault as "Fault" from devices
        """;

    public Task<IReadOnlyList<Device>> ListAsync() => database.ReadAsync(session => session.ListAsync<Device>($"{Select} order by name, enrolled"));

    public Task<Device?> FindAsync(string id) => database.ReadAsync(session => session.FirstAsync<Device>($"{Select} where id = @id", new { id }));

    /// <summary>Finds a device by what a person calls it.</summary>
    /// <param name="device">An id, or the name of a device that is not revoked.</param>
    public Task<Device?> FindNamedAsync(string device) =>
        database.ReadAsync(session => session.FirstAsync<Device>($"{Select} where id = @device or (name = @device and revoked is null)", new { device }));

    /// <summary>What devices are called, by their ids.</summary>
    /// <param name="ids">A page of them at most; what is no device's is left out.</param>
    public Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyList<string> ids) => database.ReadAsync(async session =>
    {
        if (ids.Count == 0) return new Dictionary<string, string>(StringComparer.Ordinal);
        var (list, those) = Among.Of(ids);
        return (IReadOnlyDictionary<string, string>)(await session.ListAsync<NamedDevice>($"select id as \"Id\", name as \"Name\" from devices where id in {list}", those)).ToDictionary(device => device.Id, device => device.Name, StringComparer.Ordinal);
    });

    /// <summary>The ids of all that were taken out of the fleet.</summary>
    public Task<IReadOnlyList<string>> ListRevokedAsync() => database.ReadAsync(session => session.ListAsync<string>("select id from devices where revoked is not null"));

    /// <summary>Enters a device. One that had its name until now is revoked: the name is the newer one's.</summary>
    public static async Task AddAsync(Session session, HubAudit audit, Device device)
    {
        if (await session.FirstAsync<string>("select id from devices where name = @Name and revoked is null", new { device.Name }) is { } earlier)
            await RevokeAsync(session, audit, earlier, device.Enrolled, "enrolled again");
        await session.ExecuteAsync(
            """
            insert into devices (id, name, groupname, enrolled, expires, version, counter, fault)
            values (@Id, @Name, @Group, @Enrolled, @Expires, @Version, @Counter, @Fault)
            """,
            device);
    }

    /// <summary>Takes a device out of the fleet. Its stream is another's to end (<see cref="ConnectedDevices.Cut"/>).</summary>
    /// <returns>Whether it was in the fleet until now.</returns>
    public Task<bool> RevokeAsync(string id, string by) => database.WriteAsync(session => RevokeAsync(session, audit, id, clock.GetCurrentInstant(), $"by {by}"));

    public Task RenewAsync(string id, Instant expires) => database.WriteAsync(async session =>
    {
        await session.ExecuteAsync("update devices set expires = @expires where id = @id", new { id, expires });
        await audit.RecordAsync(session, "device-renewed", ("device", id), ("until", $"{expires}"));
    });

    /// <summary>Notes that a device is at this hub, and what it said of itself.</summary>
    public Task GreetAsync(DeviceConnection connection, string version) => database.WriteAsync(session => session.ExecuteAsync(
        "update devices set version = @version, counter = @Counter, seen = @now, hub = @hub, stream = @Number where id = @Id",
        new { connection.Device.Id, version, connection.Counter, now = clock.GetCurrentInstant(), hub = self.Id, connection.Number }));

    /// <summary>Notes that a device is gone and when it was last heard of, unless it has come back meanwhile, here or to another hub.</summary>
    public Task LeaveAsync(DeviceConnection connection) => database.WriteAsync(session => session.ExecuteAsync(
        "update devices set seen = @Heard, hub = '', stream = 0 where id = @Id and hub = @hub and stream = @Number", new { connection.Device.Id, connection.Heard, hub = self.Id, connection.Number }));

    /// <summary>Notes what became of a policy on a device.</summary>
    public Task ApplyAsync(string id, long counter, string fault) => database.WriteAsync(async session =>
    {
        if (fault.Length == 0) await session.ExecuteAsync("update devices set counter = @counter, fault = '' where id = @id", new { id, counter });
        else await session.ExecuteAsync("update devices set fault = @fault where id = @id", new { id, fault });
        if (fault.Length > 0) await incidents.TakeAsync(session, HubSigns.PolicyNotApplied(id, clock.GetCurrentInstant(), counter, fault));
        await audit.RecordAsync(session, fault.Length == 0 ? "policy-applied" : "policy-not-applied", ("device", id), ("counter", $"{counter}"), ("fault", fault));
    });

    private static async Task<bool> RevokeAsync(Session session, HubAudit audit, string id, Instant now, string reason)
    {
        if (await session.ExecuteAsync("update devices set revoked = @now where id = @id and revoked is null", new { id, now }) == 0) return false;
        await audit.RecordAsync(session, "device-revoked", ("device", id), ("reason", reason));
        session.Raise(ChangeTopics.Revocations, id);
        return true;
    }

    private sealed record NamedDevice(string Id, string Name);
}
