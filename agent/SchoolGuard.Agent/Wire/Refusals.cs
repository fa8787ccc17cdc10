using Grpc.Core;

namespace SchoolGuard.Agent.Wire;

/// <summary>What a call is refused with. No message says a word of what was sent.</summary>
internal static class Refusals
{
    public static RpcException Invalid(string message) => Because(StatusCode.InvalidArgument, message);

    public static RpcException Because(StatusCode code, string message) => new(new Status(code, message));

    public static RpcException NoStaff() => Because(StatusCode.PermissionDenied, "this is for members of staff: sign in as one");
}
