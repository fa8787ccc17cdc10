using Google.Protobuf.WellKnownTypes;
using NodaTime;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Fleet.Replicas;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>Every device as those who run the hub see it: what is written down, with what its connection tells.</summary>
internal sealed class DeviceViews(DeviceBook devices, ConnectedDevices connected, OtherHubs others, Publications publications, IClock clock)
{
    public async Task<IReadOnlyList<FleetDevice>> ListAsync()
    {
        var known = await devices.ListAsync();
        var due = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var group in known.Select(device => device.Group).Distinct(StringComparer.Ordinal)) due[group] = await publications.DueCounterAsync(group);
        var held = await others.HeldAsync();
        return [.. known.Select(device => View(device, due[device.Group], held.Contains(device.Id)))];
    }

    private FleetDevice View(Device device, long due, bool isElsewhere)
    {
        var connection = connected.Of(device.Id);
        var seen = connection?.Heard ?? (isElsewhere ? clock.GetCurrentInstant() : device.Seen);
        return new FleetDevice
        {
            Id = device.Id,
            Name = device.Name,
            Group = device.Group,
            State = StateOf(device, connection, isElsewhere),
            PolicyCounter = (ulong)device.Counter,
            DueCounter = (ulong)due,
            Fault = device.Fault,
            Version = device.Version,
            LastSeen = seen is { } last ? Timestamp.FromDateTime(last.ToDateTimeUtc()) : null,
            Enrolled = Timestamp.FromDateTime(device.Enrolled.ToDateTimeUtc()),
        };
    }

    private DeviceState StateOf(Device device, DeviceConnection? connection, bool isElsewhere) =>
        device.Revoked is not null ? DeviceState.Revoked
        : isElsewhere || (connection is not null && connection.Heard + ConnectedDevices.SilentAfter >= clock.GetCurrentInstant()) ? DeviceState.Connected
        : DeviceState.Silent;
}
