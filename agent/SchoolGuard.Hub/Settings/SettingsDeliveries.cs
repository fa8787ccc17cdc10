using Google.Protobuf;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Settings;

/// <summary>Sends each connected device the school's settings, if it has others.</summary>
internal sealed class SettingsDeliveries(SettingsBook book, ConnectedDevices connected) : IChangeHandler
{
    public string Topic => ChangeTopics.Settings;

    /// <summary>Sends them to every device at once.</summary>
    public async Task TakeAsync(string key)
    {
        if (await book.CurrentAsync() is not { } settings) return;
        foreach (var connection in connected.All) Offer(connection, settings);
    }

    public async Task OfferAsync(DeviceConnection connection)
    {
        if (await book.CurrentAsync() is { } settings) Offer(connection, settings);
    }

    private static void Offer(DeviceConnection connection, SettingsInForce settings)
    {
        if (settings.Version <= connection.SettingsOffered) return;
        connection.SettingsOffered = settings.Version;
        if (!settings.Sha256.Equals(connection.SettingsHeld, StringComparison.Ordinal)) connection.Send(new HubMessage
        {
            School = new SchoolSettings { Version = (ulong)settings.Version, File = UnsafeByteOperations.UnsafeWrap(settings.Content) },
        });
        connection.SettingsHeld = settings.Sha256;
    }
}
