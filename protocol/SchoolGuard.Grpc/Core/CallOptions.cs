using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>What a caller says about one call.</summary>
/// <param name="headers">Metadata to send; null for none.</param>
/// <param name="deadline">When the call must have ended, in UTC; null for never.</param>
/// <param name="cancellationToken">Gives the call up.</param>
/// <param name="writeOptions">How its messages are written; null for the default.</param>
[method: SuppressMessage("Design", "CA1068", Justification = "The order is Grpc.Core's: generated stubs rely on it.")]
public readonly struct CallOptions(
    Metadata? headers = null,
    DateTime? deadline = null,
    CancellationToken cancellationToken = default,
    WriteOptions? writeOptions = null)
{
    /// <summary>Metadata to send; null for none.</summary>
    public Metadata? Headers { get; } = headers;

    /// <summary>When the call must have ended, in UTC; null for never.</summary>
    public DateTime? Deadline { get; } = deadline;

    /// <summary>Gives the call up.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>How its messages are written; null for the default.</summary>
    public WriteOptions? WriteOptions { get; } = writeOptions;

    /// <summary>The same with other headers.</summary>
    /// <param name="headers">Metadata to send.</param>
    public CallOptions WithHeaders(Metadata headers) => new(headers, Deadline, CancellationToken, WriteOptions);

    /// <summary>The same with another deadline.</summary>
    /// <param name="deadline">When the call must have ended, in UTC.</param>
    public CallOptions WithDeadline(DateTime deadline) => new(Headers, deadline, CancellationToken, WriteOptions);

    /// <summary>The same with another token.</summary>
    /// <param name="cancellationToken">Gives the call up.</param>
    public CallOptions WithCancellationToken(CancellationToken cancellationToken) => new(Headers, Deadline, cancellationToken, WriteOptions);

    /// <summary>The same, written in another way.</summary>
    /// <param name="writeOptions">How its messages are written.</param>
    public CallOptions WithWriteOptions(WriteOptions writeOptions) => new(Headers, Deadline, CancellationToken, writeOptions);
}
