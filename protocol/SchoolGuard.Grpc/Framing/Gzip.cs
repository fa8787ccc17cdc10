using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using Grpc.Protocol;

namespace Grpc.Framing;

/// <summary>gzip over whole messages.</summary>
internal static class Gzip
{
    private const int ChunkSize = 4096;

    public static void Compress(ReadOnlySpan<byte> message, PooledBuffer destination, CompressionLevel level)
    {
        using var target = new BufferStream(destination);
        using var gzip = new GZipStream(target, level, leaveOpen: true);
        gzip.Write(message);
    }

    /// <summary>Stops at the limit of <paramref name="destination"/>, so that a small message cannot unpack into all of memory.</summary>
    public static void Decompress(in ReadOnlySequence<byte> message, PooledBuffer destination)
    {
        // Some writers, GZipStream among them, make nothing of nothing.
        if (message.IsEmpty) return;
        try
        {
            using var source = PipeReader.Create(message).AsStream();
            using var gzip = new GZipStream(source, CompressionMode.Decompress);
            while (gzip.Read(destination.GetSpan(ChunkSize)) is > 0 and var count) destination.Advance(count);
        }
        catch (InvalidDataException cause)
        {
            throw Faults.Undecompressable(cause);
        }
    }
}
