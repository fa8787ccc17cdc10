using System.Collections.Immutable;
using System.Net;

namespace SchoolGuard.School;

/// <summary>What the operating system says of a device's network.</summary>
/// <param name="Addresses">The device's own addresses.</param>
/// <param name="AccessPoint">The MAC address of the access point it is joined to, in any of the usual notations; null if none or not known.</param>
/// <param name="DeviceName">The name under which the device was enrolled.</param>
public sealed record DeviceNetwork(ImmutableArray<IPAddress> Addresses, string? AccessPoint, string DeviceName);
