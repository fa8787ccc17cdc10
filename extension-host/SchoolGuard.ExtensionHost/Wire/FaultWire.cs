using Grpc.Core;
using SchoolGuard.NativeMessaging.Messages;

namespace SchoolGuard.ExtensionHost.Wire;

internal static class FaultWire
{
    public static ErrorReply ToReply(this RpcException fault) => fault.StatusCode switch
    {
        StatusCode.InvalidArgument or StatusCode.NotFound or StatusCode.DataLoss => new ErrorReply(ErrorCode.Invalid, fault.Status.Detail),
        StatusCode.FailedPrecondition => new ErrorReply(ErrorCode.Failed, fault.Status.Detail),
        StatusCode.PermissionDenied or StatusCode.Unauthenticated => new ErrorReply(ErrorCode.Refused, fault.Status.Detail),
        StatusCode.ResourceExhausted => new ErrorReply(ErrorCode.TooLarge, fault.Status.Detail),
        StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Cancelled => new ErrorReply(ErrorCode.Unreachable, "the agent cannot be reached or did not answer in time"),
        _ => new ErrorReply(ErrorCode.Failed, "the agent failed: see its log"),
    };
}
