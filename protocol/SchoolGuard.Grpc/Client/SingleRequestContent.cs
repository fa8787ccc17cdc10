using System.Net;
using Grpc.Framing;

namespace Grpc.Client;

/// <summary>
/// The one message of a request. HTTP may send it again on another connection, and may still be sending it when the response is there, so the
/// pooled bytes go back only when the content is disposed and nobody is sending.
/// </summary>
internal sealed class SingleRequestContent(MessageWriter writer, ReadOnlyMemory<byte> frame) : HttpContent
{
    private int users = 1;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(Interlocked.Increment(ref users) == 1, this);
        try
        {
            await stream.WriteAsync(frame, cancellationToken);
        }
        finally
        {
            Release();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = frame.Length;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Release();
        base.Dispose(disposing);
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref users) == 0) writer.Dispose();
    }
}
