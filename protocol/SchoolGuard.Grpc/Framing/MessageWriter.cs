using System.Buffers;
using System.IO.Compression;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Framing;

/// <summary>Makes the frames of one stream, one at a time, in pooled memory.</summary>
/// <param name="maximumSize">The largest message sent, in bytes before compression; null for no limit.</param>
/// <param name="compression">How messages are compressed with gzip; null for not at all.</param>
internal sealed class MessageWriter(int? maximumSize, CompressionLevel? compression) : SerializationContext, IDisposable
{
    private readonly PooledBuffer plain = new();
    private PooledBuffer? packed;
    private bool complete;

    /// <summary>The frame of a message, good until the next one is made.</summary>
    /// <exception cref="RpcException">The message is too large or cannot be written.</exception>
    public ReadOnlyMemory<byte> Frame<T>(T message, Action<T, SerializationContext> serializer, bool mayCompress)
    {
        StartFrame(plain);
        complete = false;
        try
        {
            serializer(message, this);
        }
        catch (Exception cause) when (cause is not RpcException)
        {
            // A marshaller may throw whatever it likes; to the caller all of it is one fault of the message.
            throw Faults.Unwritable(cause);
        }

        if (!complete) throw Faults.Unwritable(cause: null);
        var size = plain.Count - FrameHeader.Size;
        Check(size);
        return mayCompress && size > 0 && compression is { } level ? Packed(level) : EndFrame(plain, flag: 0);
    }

    public override void SetPayloadLength(int payloadLength)
    {
        Check(payloadLength);
        plain.GetSpan(payloadLength);
    }

    public override IBufferWriter<byte> GetBufferWriter() => plain;

    public override void Complete() => complete = true;

    public override void Complete(byte[] payload)
    {
        plain.Write(payload);
        complete = true;
    }

    /// <summary>Gives the memory of the last frame back, and may be done between any two: a stream that says something once an hour keeps none meanwhile.</summary>
    public void Dispose()
    {
        plain.Dispose();
        packed?.Dispose();
    }

    private static void StartFrame(PooledBuffer buffer)
    {
        buffer.Clear();
        buffer.GetSpan(FrameHeader.Size);
        buffer.Advance(FrameHeader.Size);
    }

    private static ReadOnlyMemory<byte> EndFrame(PooledBuffer buffer, byte flag)
    {
        new FrameHeader(flag, (uint)(buffer.Count - FrameHeader.Size)).Write(buffer.Start(FrameHeader.Size));
        return buffer.Written;
    }

    private ReadOnlyMemory<byte> Packed(CompressionLevel level)
    {
        packed ??= new PooledBuffer();
        StartFrame(packed);
        Gzip.Compress(plain.Written.Span[FrameHeader.Size..], packed, level);
        return EndFrame(packed, flag: 1);
    }

    private void Check(int size)
    {
        if (size > maximumSize) throw Faults.TooLargeToSend(size, maximumSize.Value);
    }
}
