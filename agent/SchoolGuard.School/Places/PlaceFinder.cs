using System.Net;
using System.Net.NetworkInformation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.School.Reading;

namespace SchoolGuard.School;

/// <summary>
/// Finds the named place that a device is provably in: the one it is assigned to, else the one whose network, and access point where any is
/// listed, it is on. Without proof, or with proof of two places at once, the place is unknown and the strict reading holds.
/// </summary>
public sealed class PlaceFinder(SchoolSettings settings)
{
    public Location Find(DeviceNetwork network)
    {
        var home = settings.Places.Where(place => place.Value.Devices.Contains(network.DeviceName, StringComparer.OrdinalIgnoreCase)).Take(2).ToList();
        if (home.Count == 1) return Location.Named(home[0].Key);

        PhysicalAddress? accessPoint = null;
        if (network.AccessPoint is { } text && Parse.AccessPoint(text, out var parsed)) accessPoint = parsed;
        var around = settings.Places.Where(place => IsOn(place.Value, network, accessPoint)).Take(2).ToList();
        return around.Count == 1 ? Location.Named(around[0].Key) : Location.Unknown;
    }

    private static bool IsOn(PlaceSettings place, DeviceNetwork network, PhysicalAddress? accessPoint) =>
        network.Addresses.Any(address => place.Networks.Any(range => range.Contains(Plain(address))))
        && (place.AccessPoints.IsEmpty || (accessPoint is not null && place.AccessPoints.Contains(accessPoint)));

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
