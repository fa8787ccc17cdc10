namespace SchoolGuard.Agent.Places;

/// <summary>The device's addresses at the last look, for the audit: whoever reads of an incident must find the device.</summary>
internal sealed class DeviceAddress
{
    private string value = "";

    /// <summary>Separated by spaces; empty where there is none.</summary>
    public string Value
    {
        get => Volatile.Read(ref value);
        set => Volatile.Write(ref this.value, value);
    }
}
