using System.Runtime.InteropServices;

namespace SchoolGuard.NativeMessaging.Framing;

/// <summary>
/// Reads native messaging frames: a length of four bytes in the machine's own byte order, then that many bytes of UTF-8 JSON
/// (developer.chrome.com, "Native messaging protocol"). Whatever the bytes are, the result is a <see cref="Frame"/>, never an exception of ours.
/// </summary>
/// <param name="source">The stream to read; not disposed.</param>
/// <param name="limit">The largest payload to accept, in bytes; at least 1.</param>
public sealed class FrameReader(Stream source, int limit = FrameLimits.FromBrowser)
{
    private const int SmallestBuffer = 4096;

    private readonly byte[] header = new byte[sizeof(uint)];
    private byte[] buffer = new byte[SmallestBuffer];

    /// <summary>Waits for the next frame.</summary>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled; the stream may be inside a frame.</exception>
    public async ValueTask<Frame> ReadAsync(CancellationToken cancellation = default)
    {
        var got = await source.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellation);
        if (got == 0) return Frame.Of(FrameStatus.End);
        if (got < header.Length) return Frame.Of(FrameStatus.Truncated);

        var length = MemoryMarshal.Read<uint>(header);
        if (length > FrameLimits.Skippable) return Frame.Of(FrameStatus.OutOfStep);
        return length > limit ? await SkipAsync((int)length, cancellation) : await ReadPayloadAsync((int)length, cancellation);
    }

    private async ValueTask<Frame> ReadPayloadAsync(int length, CancellationToken cancellation)
    {
        // The stated length is only a claim: the buffer grows with the bytes that have really come.
        var got = 0;
        while (got < length)
        {
            if (got == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, limit));
            var read = await source.ReadAsync(buffer.AsMemory(got, Math.Min(length, buffer.Length) - got), cancellation);
            if (read == 0) return Frame.Of(FrameStatus.Truncated);
            got += read;
        }

        return new Frame(FrameStatus.Message, buffer.AsMemory(0, length));
    }

    private async ValueTask<Frame> SkipAsync(int length, CancellationToken cancellation)
    {
        while (length > 0)
        {
            var read = await source.ReadAsync(buffer.AsMemory(0, Math.Min(length, buffer.Length)), cancellation);
            if (read == 0) return Frame.Of(FrameStatus.Truncated);
            length -= read;
        }

        return Frame.Of(FrameStatus.TooLarge);
    }
}
