using System.Globalization;
using System.Net;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Operators;

namespace SchoolGuard.Hub.Notices;

/// <summary>Where an incident is read: on the console, by the name that the hub is reached by.</summary>
internal sealed class IncidentLinks(ConsoleAddress console, OperatorDesk hub)
{
    public string Of(long incident)
    {
        var address = new UriBuilder(console.Value.Length > 0 ? console.Value : hub.Address);
        // The console may listen everywhere, which is no address to call.
        if (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any))) address.Host = new Uri(hub.Address).Host;
        address.Path = string.Create(CultureInfo.InvariantCulture, $"incidents/{incident}");
        return address.Uri.ToString();
    }
}
