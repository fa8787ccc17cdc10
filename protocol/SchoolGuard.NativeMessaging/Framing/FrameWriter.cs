using System.Runtime.InteropServices;

namespace SchoolGuard.NativeMessaging.Framing;

/// <summary>Writes native messaging frames; callers on several threads take turns, so that frames never mingle.</summary>
/// <param name="target">The stream to write; not disposed.</param>
/// <param name="limit">The largest payload to send, in bytes.</param>
public sealed class FrameWriter(Stream target, int limit = FrameLimits.ToBrowser) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private byte[] buffer = new byte[4096];

    /// <summary>Sends one frame with one write and one flush.</summary>
    /// <returns>False if <paramref name="payload"/> is above the limit: nothing was written, and the stream is as before.</returns>
    /// <exception cref="IOException">The browser has closed the pipe.</exception>
    public async ValueTask<bool> WriteAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation = default)
    {
        if (payload.Length > limit) return false;
        await turn.WaitAsync(cancellation);
        try
        {
            var length = sizeof(uint) + payload.Length;
            if (buffer.Length < length) buffer = new byte[Math.Max(length, Math.Min(buffer.Length * 2, sizeof(uint) + limit))];
            MemoryMarshal.Write(buffer, (uint)payload.Length);
            payload.CopyTo(buffer.AsMemory(sizeof(uint)));
            await target.WriteAsync(buffer.AsMemory(0, length), cancellation);
            await target.FlushAsync(cancellation);
            return true;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Ends the turns; the stream stays open.</summary>
    public void Dispose() => turn.Dispose();
}
