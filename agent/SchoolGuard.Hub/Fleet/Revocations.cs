using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Fleet;

/// <summary>Cuts off the devices that were revoked, at whichever hub.</summary>
internal sealed class Revocations(DeviceBook devices, ConnectedDevices connected) : IChangeHandler
{
    public string Topic => ChangeTopics.Revocations;

    public async Task TakeAsync(string key)
    {
        foreach (var device in key is Change.Everything ? await devices.ListRevokedAsync() : [key]) connected.Cut(device);
    }
}
