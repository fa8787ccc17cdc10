using System.Buffers;
using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Framing;

/// <summary>Reads the messages of one stream.</summary>
/// <param name="pipe">The stream.</param>
/// <param name="maximumSize">The largest message taken, in bytes, compressed or not; null for no limit.</param>
/// <param name="encoding">What <c>grpc-encoding</c> names.</param>
internal sealed class MessageReader(PipeReader pipe, int? maximumSize, string? encoding)
{
    private readonly IncomingMessage incoming = new();

    /// <summary>The next message, or null at the end of the stream.</summary>
    /// <exception cref="RpcException">What came is not what the protocol says.</exception>
    public async ValueTask<T?> ReadAsync<T>(Func<DeserializationContext, T> deserializer, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            var result = await pipe.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            if (TryTake(ref buffer, out var payload, out var compressed))
            {
                var message = Read(payload, compressed, deserializer);
                pipe.AdvanceTo(buffer.Start);
                return message;
            }

            if (result.IsCompleted && buffer.IsEmpty) return null;
            if (result.IsCompleted) throw Faults.Truncated();
            if (result.IsCanceled) throw new OperationCanceledException("reading was given up");
            pipe.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    /// <summary>The only message of the stream, read to its end, or null if there is none.</summary>
    /// <exception cref="RpcException">There are more, or what came is not what the protocol says.</exception>
    public async ValueTask<T?> ReadOnlyAsync<T>(Func<DeserializationContext, T> deserializer, CancellationToken cancellationToken)
        where T : class
    {
        var message = await ReadAsync(deserializer, cancellationToken);
        if (message is null) return null;
        while (true)
        {
            var result = await pipe.ReadAsync(cancellationToken);
            if (!result.Buffer.IsEmpty) throw Faults.SeveralMessages();
            pipe.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted) return message;
        }
    }

    private bool TryTake(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> payload, out bool compressed)
    {
        payload = default;
        compressed = false;
        if (!FrameHeader.TryRead(buffer, out var header)) return false;
        if (header.Flag > 1) throw Faults.ReservedFlag(header.Flag);
        compressed = header.Flag == 1;
        if (compressed && Encodings.IsIdentity(encoding)) throw Faults.CompressedWithoutEncoding();
        if (compressed && !Encodings.IsGzip(encoding)) throw Faults.UnknownMessageEncoding(encoding!);
        if (header.Length > (maximumSize ?? int.MaxValue)) throw Faults.TooLargeToReceive(header.Length, maximumSize ?? int.MaxValue);
        if (buffer.Length - FrameHeader.Size < header.Length) return false;
        payload = buffer.Slice(FrameHeader.Size, header.Length);
        buffer = buffer.Slice(FrameHeader.Size + (long)header.Length);
        return true;
    }

    private T Read<T>(in ReadOnlySequence<byte> payload, bool compressed, Func<DeserializationContext, T> deserializer)
        where T : class
    {
        if (!compressed) return Deserialise(payload, deserializer);
        using var plain = new PooledBuffer(maximumSize ?? int.MaxValue, Faults.TooLargeDecompressed);
        Gzip.Decompress(payload, plain);
        return Deserialise(new ReadOnlySequence<byte>(plain.Written), deserializer);
    }

    private T Deserialise<T>(in ReadOnlySequence<byte> payload, Func<DeserializationContext, T> deserializer)
        where T : class
    {
        incoming.Payload = payload;
        try
        {
            return deserializer(incoming) ?? throw Faults.Unreadable(cause: null);
        }
        catch (Exception cause) when (cause is not RpcException)
        {
            // A marshaller may throw whatever it likes; to the other side all of it is one fault of the message.
            throw Faults.Unreadable(cause);
        }
        finally
        {
            incoming.Payload = default;
        }
    }
}
