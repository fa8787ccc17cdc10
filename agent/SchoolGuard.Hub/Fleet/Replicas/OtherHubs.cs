using NodaTime;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Fleet.Replicas;

/// <summary>Which devices are connected to other hubs of the store. A hub that has said nothing for as long as makes a device silent holds none.</summary>
internal sealed class OtherHubs(Database database, ThisHub self, IClock clock)
{
    /// <summary>Holds of a device <c>d</c> that another hub has; for the parameters of <see cref="Here"/> and <see cref="Since"/>.</summary>
    public const string Hold = "exists (select 1 from hubs h where h.id = d.hub and h.id <> @here and h.seen >= @since)";

    public string Here => self.Id;

    public Instant Since => clock.GetCurrentInstant() - ConnectedDevices.SilentAfter;

    /// <summary>Those of some devices that are connected to another hub; all of the fleet's for null.</summary>
    public async Task<IReadOnlySet<string>> HeldAsync(IReadOnlyList<string>? ids = null)
    {
        if (!database.HasOtherHubs || ids is []) return new HashSet<string>(StringComparer.Ordinal);
        var (among, values) = ids is null ? ("", new { here = Here, since = Since }) : Among.Of(ids, ("here", Here), ("since", Since));
        var held = await database.ReadAsync(session => session.ListAsync<string>($"select d.id from devices d where {Hold}{(ids is null ? "" : $" and d.id in {among}")}", values));
        return held.ToHashSet(StringComparer.Ordinal);
    }
}
