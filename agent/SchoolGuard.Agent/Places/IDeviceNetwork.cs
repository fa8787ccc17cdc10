using SchoolGuard.School;

namespace SchoolGuard.Agent.Places;

/// <summary>The device's networks as the operating system tells of them.</summary>
public interface IDeviceNetwork
{
    /// <summary>Rises when <see cref="Read"/> may answer differently.</summary>
    event EventHandler? Changed;

    /// <summary>The networks now.</summary>
    DeviceNetwork Read();
}
