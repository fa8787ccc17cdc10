using NodaTime;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Protocol.V1;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Permissions;

/// <summary>Sends each connected device the permissions of those who use it, and newer revisions of those that it holds.</summary>
internal sealed class PermissionDeliveries(PermissionBook book, RosterBook rosters, ConnectedDevices connected, IClock clock) : IChangeHandler
{
    public string Topic => ChangeTopics.Permissions;

    // As long as devices keep a permission that has ended: an earlier revision must not come back.
    private static readonly Duration Kept = Duration.FromDays(30);

    /// <summary>Sends them to every device at once.</summary>
    public async Task TakeAsync(string key)
    {
        foreach (var connection in connected.All) await OfferAsync(connection);
    }

    /// <summary>Sends one device what it has not got.</summary>
    public async Task OfferAsync(DeviceConnection connection)
    {
        var accounts = connection.Accounts;
        if (accounts.Count == 0) return;
        var roster = (await rosters.CurrentAsync()).Roster;
        var people = accounts.Select(roster.EntryOf).OfType<RosterEntry>().Select(entry => entry.Id).Distinct(StringComparer.Ordinal).ToList();
        var limit = clock.GetCurrentInstant() - Kept;
        foreach (var permission in (await book.OfAsync(people)).Where(permission => permission.End > limit && connection.Permissions.TryRaise(permission.Id, permission.Revision)))
        {
            connection.Send(new HubMessage { Permission = SignedPermission.Parser.ParseFrom(permission.File) });
        }
    }
}
