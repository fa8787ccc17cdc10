using Grpc.Core;

namespace Grpc.Client;

/// <summary>How a call ended, seen from its caller.</summary>
internal sealed record CallEnd(Status Status, Metadata Trailers)
{
    public RpcException ToException() => new(Status, Trailers);
}
