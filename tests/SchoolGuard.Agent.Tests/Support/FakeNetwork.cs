using System.Net;
using SchoolGuard.Agent.Places;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Tests.Support;

internal sealed class FakeNetwork : IDeviceNetwork
{
    public const string CommonRoom = "10.4.8.20";
    public const string Library = "10.4.9.20";
    private string address = "192.0.2.7";

    public event EventHandler? Changed;

    public DeviceNetwork Read() => new([IPAddress.Parse(address)], AccessPoint: null, "LAPTOP-1");

    public void MoveTo(string newAddress)
    {
        address = newAddress;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
