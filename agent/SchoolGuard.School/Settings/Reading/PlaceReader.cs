using System.Collections.Immutable;
using System.Net;
using System.Net.NetworkInformation;

namespace SchoolGuard.School.Reading;

internal static class PlaceReader
{
    /// <summary>Words that stand for other than a named place wherever a place is written.</summary>
    private static readonly ImmutableArray<string> Taken = ["OnSite", "OffSite", "AnyPlace"];

    public static ImmutableDictionary<string, PlaceSettings> Read(Section section)
    {
        var places = ImmutableDictionary.CreateBuilder<string, PlaceSettings>(StringComparer.OrdinalIgnoreCase);
        var homes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in section.Children())
        {
            if (string.IsNullOrWhiteSpace(place.Key)) place.Fault("a place needs a name; write the one that the policy uses");
            if (Taken.Contains(place.Key, StringComparer.OrdinalIgnoreCase)) place.Fault($"`{place.Key}` is a word of the policy language; give the place another name");
            var settings = ReadPlace(place);
            foreach (var device in settings.Devices.Where(device => !homes.TryAdd(device, place.Key)))
            {
                place.Child("Devices").Fault($"`{device}` is also in `{homes[device]}`; list a device in the one place where it stays");
            }

            places[place.Key] = settings;
        }

        return places.ToImmutable();
    }

    private static PlaceSettings ReadPlace(Section place)
    {
        var settings = new PlaceSettings
        {
            Networks = place.Values<IPNetwork>("Networks", Parse.Network, "write the network's first address and its length, as `10.4.8.0/24` or `2001:db8:8::/48`"),
            AccessPoints = place.Values<PhysicalAddress>("AccessPoints", Parse.AccessPoint, "write the access point's MAC address, as `02:00:00:aa:bb:cc`"),
            Devices = place.Texts("Devices"),
        };
        if (settings is { AccessPoints.Length: > 0, Networks.Length: 0 } && place.Child("Networks").IsAbsent)
            place.Child("AccessPoints").Fault("an access point alone proves nothing; list the place's Networks too");
        return settings;
    }
}
