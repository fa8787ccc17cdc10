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

    /// <summary>As long as devices keep a permission that has ended: an earlier revision must not come back.</summary>
    public static Duration Kept { get; } = Duration.FromDays(30);

    /// <summary>Sends a permission to every device that its person uses; all of them to every device where nobody can say which has changed.</summary>
    public async Task TakeAsync(string key)
    {
        if (key is Change.Everything)
        {
            foreach (var connection in connected.All) await OfferAsync(connection);
        }
        else if (await book.FindAsync(key) is { } permission)
        {
            var roster = (await rosters.CurrentAsync()).Roster;
            foreach (var connection in connected.All.Where(connection => PeopleAt(connection, roster).Contains(permission.Person, StringComparer.Ordinal))) Offer(connection, permission);
        }
    }

    /// <summary>Sends one device what it has not got.</summary>
    public async Task OfferAsync(DeviceConnection connection)
    {
        if (connection.Accounts.Count == 0) return;
        var people = PeopleAt(connection, (await rosters.CurrentAsync()).Roster).Distinct(StringComparer.Ordinal).ToList();
        foreach (var permission in await book.OfAsync(people)) Offer(connection, permission);
    }

    private static IEnumerable<string> PeopleAt(DeviceConnection connection, Roster roster) => connection.Accounts.Select(roster.EntryOf).OfType<RosterEntry>().Select(entry => entry.Id);

    private void Offer(DeviceConnection connection, Permission permission)
    {
        if (permission.End > clock.GetCurrentInstant() - Kept && connection.Permissions.TryRaise(permission.Id, permission.Revision))
            connection.Send(new HubMessage { Permission = SignedPermission.Parser.ParseFrom(permission.File) });
    }
}
