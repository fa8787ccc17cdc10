namespace SchoolGuard.Hub.Fleet;

/// <summary>Which devices a person wants to see.</summary>
internal enum DeviceFilter
{
    /// <summary>All that are in the fleet.</summary>
    All,
    Connected,
    Silent,

    /// <summary>Without the policy that they ought to have.</summary>
    Behind,

    /// <summary>Behind, and they said why.</summary>
    Fault,

    /// <summary>Taken out of the fleet.</summary>
    Revoked,
}

/// <summary>By what a list of devices is sorted.</summary>
internal enum DeviceOrder
{
    Name,
    Group,
    Version,
    Policy,
    Seen,
}

/// <summary>A page of the list of devices.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Group">Of this group; null for any.</param>
/// <param name="Text">Whose name has this in it; empty for any.</param>
/// <param name="Order">By what.</param>
/// <param name="Descending">Whether the other way round.</param>
/// <param name="Page">From 1.</param>
internal sealed record DeviceQuery(DeviceFilter Filter = DeviceFilter.All, string? Group = null, string Text = "", DeviceOrder Order = DeviceOrder.Name, bool Descending = false, int Page = 1);
