namespace SchoolGuard.Hub.Fleet;

/// <summary>A page of the fleet.</summary>
/// <param name="Devices">The devices.</param>
/// <param name="HasMore">Whether there is another page.</param>
internal sealed record FleetPage(IReadOnlyList<DeviceStatus> Devices, bool HasMore);

/// <summary>A device as people see it.</summary>
/// <param name="Device">As the store has it, with when it was last heard of.</param>
/// <param name="Due">The counter of the policy that it ought to have; 0 for none.</param>
/// <param name="IsConnected">Whether it is connected now.</param>
public sealed record DeviceStatus(Device Device, long Due, bool IsConnected)
{
    public bool IsRevoked => Device.Revoked is not null;

    public bool IsBehind => !IsRevoked && Device.Counter < Due;

    /// <summary>Of its agent, without the commit that it was built of.</summary>
    public string Version => Device.Version.Split('+')[0];

    /// <summary>What to say of it in a word.</summary>
    public string State => (IsRevoked, IsConnected, Device.Seen) switch
    {
        (true, _, _) => "Revoked",
        (_, true, _) => "Connected",
        (_, _, null) => "Never heard of",
        _ => "Silent",
    };
}

/// <summary>The fleet in numbers; revoked devices are not in it.</summary>
internal sealed record FleetNumbers(long Devices, long Connected, long Silent, long Behind, long Faults);

/// <summary>How far a policy has come in a group.</summary>
public sealed record GroupProgress
{
    /// <summary>The group; empty for the devices of none.</summary>
    public string Group { get; init; } = "";

    /// <summary>How many devices it has.</summary>
    public long Devices { get; init; }

    /// <summary>How many of them have the policy, or a newer one.</summary>
    public long Have { get; init; }

    /// <summary>How many said why they have not.</summary>
    public long Faults { get; init; }
}
