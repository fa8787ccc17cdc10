using System.Net.NetworkInformation;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Places;

/// <summary>
/// The addresses of every interface that is up. The access point is never known here, so that a place which lists access points is not proven by
/// the network alone.
/// </summary>
internal sealed class SystemNetwork : IDeviceNetwork, IDisposable
{
    public SystemNetwork() => NetworkChange.NetworkAddressChanged += Raise;

    public event EventHandler? Changed;

    public DeviceNetwork Read()
    {
        try
        {
            return new DeviceNetwork([.. Addresses()], AccessPoint: null, Environment.MachineName);
        }
        catch (NetworkInformationException)
        {
            // An interface that went away while it was read: the change that follows reads again.
            return new DeviceNetwork([], AccessPoint: null, Environment.MachineName);
        }
    }

    public void Dispose() => NetworkChange.NetworkAddressChanged -= Raise;

    private static IEnumerable<System.Net.IPAddress> Addresses() =>
        from network in NetworkInterface.GetAllNetworkInterfaces()
        where network.OperationalStatus is OperationalStatus.Up or OperationalStatus.Unknown && network.NetworkInterfaceType is not NetworkInterfaceType.Loopback
        from address in network.GetIPProperties().UnicastAddresses
        select address.Address;

    private void Raise(object? sender, EventArgs change) => Changed?.Invoke(this, EventArgs.Empty);
}
