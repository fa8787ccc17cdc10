using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Client;

/// <summary>What a failure of HTTP means for a call.</summary>
internal static class TransportFailure
{
    public static Status StatusOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (IsUnansweredPing(cause)) return new Status(StatusCode.Unavailable, "the server answered no keep-alive ping", failure);
            if (cause is HttpProtocolException reset)
                return new Status(TransportStatus.OfReset(reset.ErrorCode), $"the stream was closed with HTTP/2 error {reset.ErrorCode}", failure);
        }

        return failure switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.VersionNegotiationError or HttpRequestError.HttpProtocolError } => new Status(StatusCode.Internal, "the server does not speak HTTP/2", failure),
            HttpRequestException or IOException => new Status(StatusCode.Unavailable, "the connection failed or was lost", failure),
            _ => new Status(StatusCode.Internal, "the call failed", failure),
        };
    }

    /// <summary>HttpClient calls an unanswered ping a protocol error too; only the name of its setting, in every language, tells it apart.</summary>
    private static bool IsUnansweredPing(Exception cause) =>
        cause is HttpProtocolException && cause.Message.Contains(nameof(SocketsHttpHandler.KeepAlivePingDelay), StringComparison.Ordinal);
}
