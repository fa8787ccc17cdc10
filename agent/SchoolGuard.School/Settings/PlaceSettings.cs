using System.Collections.Immutable;
using System.Net;
using System.Net.NetworkInformation;

namespace SchoolGuard.School;

/// <summary>What proves that a device is in a place.</summary>
public sealed record PlaceSettings
{
    /// <summary>The place's networks, IPv4 and IPv6.</summary>
    public ImmutableArray<IPNetwork> Networks { get; init; } = [];

    /// <summary>If any are listed, the device must also be on one of these access points.</summary>
    public ImmutableArray<PhysicalAddress> AccessPoints { get; init; } = [];

    /// <summary>Names of the devices that stay in the place.</summary>
    public ImmutableArray<string> Devices { get; init; } = [];
}
