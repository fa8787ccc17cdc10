using Google.Protobuf;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Hub.Wire;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Rosters;

/// <summary>Tells each connected device of the people who use it, and of nobody else by name; again when they or the roster change.</summary>
internal sealed class Slices(RosterBook rosters, ConnectedDevices connected) : IChangeHandler
{
    public string Topic => ChangeTopics.Rosters;

    /// <summary>Tells every device at once.</summary>
    public async Task TakeAsync(string key)
    {
        foreach (var connection in connected.All) await OfferAsync(connection);
    }

    /// <summary>Tells one device, if it has not been told.</summary>
    public async Task OfferAsync(DeviceConnection connection)
    {
        var accounts = connection.Accounts;
        if (accounts.Count == 0 || await rosters.CurrentAsync() is not { Taken: not null } roster) return;
        var told = new ToldSlice(roster.Version, roster.Taken.Value, accounts);
        if (!connection.TellsNews(told)) return;
        var slice = SliceMessages.Of(roster, accounts, connection.NamesOf);
        if (slice.Names is { } names) connection.NamesOf = names.Roster;
        connection.Send(new HubMessage { Roster = new RosterSlice { Version = (ulong)roster.Version, File = slice.ToByteString() } });
    }
}
