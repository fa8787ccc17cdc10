using Grpc.Core;

namespace SchoolGuard.Hub.Wire;

/// <summary>What a device or a group may be called.</summary>
internal static class DeviceNames
{
    private const int Longest = 100;

    /// <exception cref="RpcException">INVALID_ARGUMENT.</exception>
    public static void Require(string name)
    {
        if (name.Length == 0) throw Faults.Of(StatusCode.InvalidArgument, "the device has no name: give it one");
        RequireGroup(name);
    }

    /// <summary>As <see cref="Require"/>, but there need be none.</summary>
    /// <exception cref="RpcException">INVALID_ARGUMENT.</exception>
    public static void RequireGroup(string name)
    {
        if (name.Length > Longest || name.Any(char.IsControl)) throw Faults.Of(StatusCode.InvalidArgument, $"a name has at most {Longest} characters of text: give another");
    }
}
