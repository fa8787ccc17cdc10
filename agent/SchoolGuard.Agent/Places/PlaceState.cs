using SchoolGuard.Agent.Schools;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Places;

/// <summary>Where the device is, by its networks and the school's list of places.</summary>
internal sealed class PlaceState(IDeviceNetwork network, SchoolState school, DeviceAddress address)
{
    private const int MostAddresses = 4;

    private readonly Lock gate = new();
    private Location current;

    public Location Current
    {
        get
        {
            lock (gate) return current;
        }
    }

    /// <summary>Looks again.</summary>
    /// <returns>Whether the device is elsewhere now.</returns>
    public bool Refresh()
    {
        var networks = network.Read();
        var found = school.Current.Places?.Find(networks) ?? Location.Unknown;
        lock (gate)
        {
            address.Value = string.Join(' ', networks.Addresses.Where(each => !each.IsIPv6LinkLocal).Take(MostAddresses));
            if (found == current) return false;
            current = found;
            return true;
        }
    }
}
