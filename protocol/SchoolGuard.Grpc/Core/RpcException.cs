namespace Grpc.Core;

/// <summary>
/// A call that ended with another status than OK. Thrown to the caller; a handler throws it to say how its call ends, and its status and
/// trailers then travel to the caller.
/// </summary>
/// <param name="status">How the call ended.</param>
/// <param name="trailers">The metadata that came with the status.</param>
/// <param name="message">The exception's own message.</param>
public sealed class RpcException(Status status, Metadata trailers, string message) : Exception(message, status.DebugException)
{
    /// <summary>An exception without trailers.</summary>
    /// <param name="status">How the call ended.</param>
    public RpcException(Status status) : this(status, Metadata.Empty)
    {
    }

    /// <summary>An exception without trailers and with its own message.</summary>
    /// <param name="status">How the call ended.</param>
    /// <param name="message">The exception's own message.</param>
    public RpcException(Status status, string message) : this(status, Metadata.Empty, message)
    {
    }

    /// <summary>An exception with trailers.</summary>
    /// <param name="status">How the call ended.</param>
    /// <param name="trailers">The metadata that came with the status.</param>
    public RpcException(Status status, Metadata trailers) : this(status, trailers, status.ToString())
    {
    }

    /// <summary>How the call ended.</summary>
    public Status Status { get; } = status;

    /// <summary>The code of <see cref="Status"/>.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>The metadata that came with the status; empty where none came.</summary>
    public Metadata Trailers { get; } = trailers ?? throw new ArgumentNullException(nameof(trailers));
}
