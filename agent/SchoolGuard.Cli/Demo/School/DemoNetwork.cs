using SchoolGuard.Agent.Places;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Demo.School;

/// <summary>Stands for the device's networks: the demonstration carries devices from place to place by the name they are known by there.</summary>
internal sealed class DemoNetwork : IDeviceNetwork
{
    /// <summary>A device that school.json lists in the Library.</summary>
    public const string Library = "LIB-01";

    /// <summary>A device that school.json lists in the Sixth form common room.</summary>
    public const string CommonRoom = "CR-01";

    private string device = Library;

    public event EventHandler? Changed;

    public DeviceNetwork Read() => new([], AccessPoint: null, device);

    /// <summary>Moves the device to where school.json lists a device of this name.</summary>
    public void MoveTo(string name)
    {
        device = name;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
