using Google.Protobuf;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Publishing;

/// <summary>Sends each connected device the policy that it ought to have, once a connection.</summary>
internal sealed class Deliveries(Publications publications, ConnectedDevices connected) : IChangeHandler
{
    public string Topic => ChangeTopics.Policies;

    /// <summary>Sends it to every device at once.</summary>
    public async Task TakeAsync(string key)
    {
        foreach (var group in connected.All.GroupBy(connection => connection.Device.Group, StringComparer.Ordinal))
        {
            if (await publications.DueAsync(group.Key) is not { } due) continue;
            foreach (var connection in group) Offer(connection, due);
        }
    }

    /// <summary>Sends it to one device, if it has not got it.</summary>
    public async Task OfferAsync(DeviceConnection connection)
    {
        var counter = await publications.DueCounterAsync(connection.Device.Group);
        if (connection.Lacks(counter) && await publications.FindAsync(counter) is { } due) Offer(connection, due);
    }

    private static void Offer(DeviceConnection connection, PublishedBundle due)
    {
        if (connection.TryOffer(due.Counter)) connection.Send(new HubMessage { Bundle = new SignedBundleFile { Counter = (ulong)due.Counter, File = UnsafeByteOperations.UnsafeWrap(due.File) } });
    }
}
