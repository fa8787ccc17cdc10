using Grpc.Core;
using SchoolGuard.Hub.Fleet;

namespace SchoolGuard.Hub.Wire;

/// <summary>Refuses what a device or a group may not be called.</summary>
internal static class DeviceNames
{
    /// <exception cref="RpcException">INVALID_ARGUMENT.</exception>
    public static void Require(string name) => Refuse(Naming.FaultOf(name));

    /// <summary>As <see cref="Require"/>, but there need be none.</summary>
    /// <exception cref="RpcException">INVALID_ARGUMENT.</exception>
    public static void RequireGroup(string name) => Refuse(Naming.FaultOfGroup(name));

    private static void Refuse(string? fault)
    {
        if (fault is not null) throw Faults.Of(StatusCode.InvalidArgument, fault);
    }
}
