using Grpc.Core;

namespace SchoolGuard.Hub.Wire;

internal static class Faults
{
    public static RpcException Of(StatusCode code, string message) => new(new Status(code, message));
}
