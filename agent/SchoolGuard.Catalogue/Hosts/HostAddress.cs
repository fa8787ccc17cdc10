using System.Net;
using System.Net.Sockets;

namespace SchoolGuard.Catalogue;

/// <summary>IP addresses where a host is expected: IPv4 as four decimal numbers, IPv6 in brackets.</summary>
internal static class HostAddress
{
    /// <summary>Whether a normal form can only be an address: in brackets, or with a last label of digits, which no name has.</summary>
    public static bool Looks(ReadOnlySpan<char> host) =>
        host.Length > 0 && (host[0] == '[' || !host[(host.LastIndexOf('.') + 1)..].ContainsAnyExceptInRange('0', '9'));

    /// <summary>The normal form of an IPv6 address without its brackets, or null.</summary>
    public static string? Version6(ReadOnlySpan<char> text) =>
        !text.Contains('%') && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6
            ? $"[{address}]"
            : null;

    // IPAddress.TryParse alone would read 010.1 as 8.0.0.1; browsers hand us the four numbers.
    public static bool IsVersion4(string text) =>
        IPAddress.TryParse(text, out var address) && string.Equals(address.ToString(), text, StringComparison.Ordinal);
}
