using Grpc.Core;

namespace SchoolGuard.Hub.Wire;

/// <summary>What a device may be called.</summary>
internal static class DeviceNames
{
    private const int Longest = 100;

    /// <exception cref="RpcException">INVALID_ARGUMENT.</exception>
    public static void Require(string name)
    {
        if (name.Length is 0 or > Longest || name.Any(char.IsControl))
            throw Faults.Of(StatusCode.InvalidArgument, $"a device's name is 1 to {Longest} characters of text: give it another");
    }
}
