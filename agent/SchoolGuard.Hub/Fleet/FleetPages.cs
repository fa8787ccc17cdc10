using NodaTime;
using SchoolGuard.Hub.Fleet.Replicas;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Fleet;

/// <summary>The fleet a page at a time, with what its connections tell, here and at other hubs of the store.</summary>
internal sealed class FleetPages(Database database, ConnectedDevices connected, OtherHubs others, Publications publications, IClock clock)
{
    public const int PageSize = 50;

    private const string Select = """
        select d.id as "Id", d.name as "Name", d.groupname as "Group", d.enrolled as "Enrolled", d.expires as "Expires", d.revoked as "Revoked", d.seen as "Seen",
          d.version as "Version", d.counter as "Counter", d.fault as "Fault" from devices d
        """;

    // What went to everyone, or to its group.
    private const string Behind = "exists (select 1 from releases r where r.groupname in ('', d.groupname) and r.counter > d.counter)";

    public async Task<FleetPage> ListAsync(DeviceQuery query)
    {
        var rows = await database.ReadAsync(session => RowsAsync(session, query));
        return new FleetPage(await ViewAsync([.. rows.Take(PageSize)]), rows.Count > PageSize);
    }

    public async Task<DeviceStatus?> FindAsync(string id) =>
        await database.ReadAsync(session => session.FirstAsync<Device>($"{Select} where d.id = @id", new { id })) is { } device ? (await ViewAsync([device]))[0] : null;

    /// <summary>The groups of the devices in the fleet, the empty one left out.</summary>
    public Task<IReadOnlyList<string>> GroupsAsync() => database.ReadAsync(session => session.ListAsync<string>("select distinct groupname from devices where revoked is null and groupname <> '' order by groupname"));

    public async Task<FleetNumbers> CountAsync()
    {
        var counted = await database.ReadAsync(session => session.FirstAsync<Counted>($"""
            select count(*) as "Devices", coalesce(sum(case when {Behind} then 1 else 0 end), 0) as "Behind",
              coalesce(sum(case when {Behind} and d.fault <> '' then 1 else 0 end), 0) as "Faults",
              coalesce(sum(case when {OtherHubs.Hold} then 1 else 0 end), 0) as "Elsewhere" from devices d where d.revoked is null
            """,
            new { here = others.Here, since = others.Since }));
        var here = connected.All.Count(IsConnected) + counted!.Elsewhere;
        return new FleetNumbers(counted.Devices, here, Math.Max(counted.Devices - here, 0), counted.Behind, counted.Faults);
    }

    /// <summary>How far a policy has come, group by group.</summary>
    /// <param name="counter">Its counter.</param>
    public Task<IReadOnlyList<GroupProgress>> ProgressAsync(long counter) => database.ReadAsync(session => session.ListAsync<GroupProgress>(
        """
        select groupname as "Group", count(*) as "Devices", sum(case when counter >= @counter then 1 else 0 end) as "Have",
          sum(case when counter < @counter and fault <> '' then 1 else 0 end) as "Faults" from devices where revoked is null group by groupname order by groupname
        """,
        new { counter }));

    private static IEnumerable<string> Conditions(DeviceQuery query)
    {
        yield return query.Filter is DeviceFilter.Revoked ? "d.revoked is not null" : "d.revoked is null";
        if (query.Filter is DeviceFilter.Behind or DeviceFilter.Fault) yield return Behind;
        if (query.Filter is DeviceFilter.Fault) yield return "d.fault <> ''";
        if (query.Group is not null) yield return "d.groupname = @group";
        if (query.Text.Length > 0) yield return @"upper(d.name) like @text escape '\'";
    }

    private static IEnumerable<string> Columns(DeviceOrder order)
    {
        if (order is DeviceOrder.Group) yield return "d.groupname";
        if (order is DeviceOrder.Version) yield return "d.version";
        if (order is DeviceOrder.Policy) yield return "d.counter";
        if (order is DeviceOrder.Seen) yield return "coalesce(d.seen, '')";
        yield return "d.name";
        yield return "d.id";
    }

    private static string Literally(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);

    private async Task<IReadOnlyList<Device>> RowsAsync(Session session, DeviceQuery query)
    {
        var offset = (Math.Max(query.Page, 1) - 1) * PageSize;
        var values = new { group = query.Group, text = $"%{Literally(query.Text.ToUpperInvariant())}%" };
        var where = string.Join(" and ", Conditions(query));
        var order = string.Join(", ", Columns(query.Order).Select(column => $"{column} {(query.Descending ? "desc" : "asc")}"));
        if (query.Filter is not (DeviceFilter.Connected or DeviceFilter.Silent))
            return await session.ListAsync<Device>($"{Select} where {where} order by {order} limit {PageSize + 1} offset {offset}", values);
        // Whether one that is connected here is heard is not in the store: the ids of the page first.
        var wanted = query.Filter is DeviceFilter.Connected;
        var held = await others.HeldAsync();
        var ids = (await session.ListAsync<string>($"select d.id from devices d where {where} order by {order}", values))
            .Where(id => (IsConnected(connected.Of(id)) || held.Contains(id)) == wanted).Skip(offset).Take(PageSize + 1).ToList();
        if (ids.Count == 0) return [];
        var (list, those) = Among.Of(ids);
        return await session.ListAsync<Device>($"{Select} where d.id in {list} order by {order}", those);
    }

    private bool IsConnected(DeviceConnection? connection) => connection is not null && connection.Heard + ConnectedDevices.SilentAfter >= clock.GetCurrentInstant();

    private async Task<IReadOnlyList<DeviceStatus>> ViewAsync(IReadOnlyList<Device> devices)
    {
        var due = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var group in devices.Select(device => device.Group).Distinct(StringComparer.Ordinal)) due[group] = await publications.DueCounterAsync(group);
        var held = await others.HeldAsync([.. devices.Select(device => device.Id)]);
        return [.. devices.Select(device => View(device, due[device.Group], held.Contains(device.Id)))];
    }

    private DeviceStatus View(Device device, long due, bool isElsewhere)
    {
        var connection = connected.Of(device.Id);
        return new DeviceStatus(connection is null ? device : device with { Seen = connection.Heard }, due, device.Revoked is null && (isElsewhere || IsConnected(connection)));
    }

    private sealed record Counted(long Devices, long Behind, long Faults, long Elsewhere);
}
