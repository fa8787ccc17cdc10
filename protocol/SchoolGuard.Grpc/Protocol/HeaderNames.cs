namespace Grpc.Protocol;

/// <summary>The headers and trailers of PROTOCOL-HTTP2.</summary>
internal static class HeaderNames
{
    public const string Status = "grpc-status";
    public const string Message = "grpc-message";
    public const string Timeout = "grpc-timeout";
    public const string Encoding = "grpc-encoding";
    public const string AcceptEncoding = "grpc-accept-encoding";

    /// <summary>Never sent: call metadata with this key chooses the compression of the requests, as in Grpc.Net.Client.</summary>
    public const string RequestCompression = "grpc-internal-encoding-request";

    /// <summary>Whether a header belongs to the protocol, so that it is no metadata.</summary>
    public static bool IsReserved(string name) => name switch
    {
        [':', ..] => true,
        _ when Is(name, Status) || Is(name, Message) || Is(name, Timeout) || Is(name, Encoding) || Is(name, AcceptEncoding) => true,
        _ => Is(name, "content-type") || Is(name, "content-length") || Is(name, "te") || Is(name, "host") || Is(name, RequestCompression),
    };

    private static bool Is(string name, string header) => string.Equals(name, header, StringComparison.OrdinalIgnoreCase);
}
