namespace SchoolGuard.Hub.Fleet;

/// <summary>A page of the fleet.</summary>
/// <param name="Devices">The devices.</param>
/// <param name="HasMore">Whether there is another page.</param>
internal sealed record FleetPage(IReadOnlyList<DeviceStatus> Devices, bool HasMore);

/// <summary>A device as people see it.</summary>
/// <param name="Device">As the store has it, with when it was last heard of.</param>
/// <param name="Due">The counter of the policy that it ought to have; 0 for none.</param>
/// <param name="IsConnected">Whether it is connected now.</param>
internal sealed record DeviceStatus(Device Device, long Due, bool IsConnected)
{
    public bool IsRevoked => Device.Revoked is not null;

    public bool IsBehind => !IsRevoked && Device.Counter < Due;

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
/// <param name="Group">The group; empty for the devices of none.</param>
/// <param name="Devices">How many it has.</param>
/// <param name="Have">How many of them have the policy, or a newer one.</param>
/// <param name="Faults">How many said why they have not.</param>
internal sealed record GroupProgress(string Group, long Devices, long Have, long Faults);
