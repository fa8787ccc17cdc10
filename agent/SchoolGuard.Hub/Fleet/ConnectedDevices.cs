using System.Collections.Concurrent;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Fleet;

/// <summary>Which devices are connected to this hub now; one stream a device.</summary>
internal sealed class ConnectedDevices(ChangeFeed changes)
{
    /// <summary>A device that has not been heard of for so long is silent, whatever its connection says.</summary>
    public static Duration SilentAfter { get; } = Duration.FromMinutes(2);

    private readonly ConcurrentDictionary<string, DeviceConnection> connections = new(StringComparer.Ordinal);
    private int news;

    public int Count => connections.Count;

    public IEnumerable<DeviceConnection> All => connections.Values;

    public DeviceConnection? Of(string device) => connections.GetValueOrDefault(device);

    /// <returns>The device's stream before, which this one ends, or null.</returns>
    public DeviceConnection? Add(DeviceConnection connection)
    {
        DeviceConnection? before = null;
        connections.AddOrUpdate(connection.Device.Id, connection, (_, earlier) =>
        {
            before = earlier;
            return connection;
        });
        before?.End(new Status(StatusCode.Aborted, "the device has connected again"));
        Tell(connection.Device.Id);
        return before;
    }

    /// <returns>Whether it was the device's stream until now.</returns>
    public bool Remove(DeviceConnection connection)
    {
        if (!connections.TryRemove(KeyValuePair.Create(connection.Device.Id, connection))) return false;
        Tell(connection.Device.Id);
        return true;
    }

    /// <summary>Says here that a device is not as it was; other hubs are told when it is time (<see cref="Replicas.HubBeat"/>).</summary>
    public void Tell(string device)
    {
        Volatile.Write(ref news, 1);
        changes.Raise(new Change(ChangeTopics.Devices, device));
    }

    /// <returns>Whether something was said since this was asked last.</returns>
    public bool TakeNews() => Interlocked.Exchange(ref news, 0) == 1;

    /// <summary>Ends a revoked device's stream.</summary>
    public void Cut(string device)
    {
        if (Of(device) is not { } connection) return;
        connection.Send(new HubMessage { Revoked = new Revoked() });
        connection.End(new Status(StatusCode.PermissionDenied, "the device is revoked: enrol it again"));
    }
}
