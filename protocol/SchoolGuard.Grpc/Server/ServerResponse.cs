using System.IO.Compression;
using Grpc.Core;
using Grpc.Framing;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.Server;

/// <summary>
/// What goes back to the caller: headers, messages, and the end, which comes once, from the handler or from the deadline, whichever is first.
/// </summary>
internal sealed class ServerResponse(HttpContext http, ServerSettings settings) : IDisposable
{
    /// <summary>Held while something is written, and for good once the end is.</summary>
    private readonly SemaphoreSlim gate = new(1, 1);

    private MessageWriter? writer;
    private CompressionLevel? compression;
    private bool hasMessages;
    private int ending;

    /// <summary>Whether the end has been written or is about to be.</summary>
    public bool HasEnded => Volatile.Read(ref ending) == 1;

    public void Begin(bool acceptsGzip)
    {
        http.Response.ContentType = ContentTypes.Grpc;
        if (settings.Compression is null || !acceptsGzip) return;
        compression = settings.Compression;
        http.Response.Headers[HeaderNames.Encoding] = Encodings.Gzip;
    }

    public async Task WriteHeadersAsync(Metadata headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        Enter();
        try
        {
            if (http.Response.HasStarted || hasMessages) throw new InvalidOperationException("the response headers have been sent: send them once, before the first message");
            StatusTrailers.Add(http.Response.Headers, headers);
            await http.Response.BodyWriter.FlushAsync();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Writes a message; without flushing it goes out with what comes next.</summary>
    public async ValueTask WriteAsync<T>(T message, Action<T, SerializationContext> serializer, WriteFlags flags, bool flush, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            writer ??= new MessageWriter(settings.MaximumSend, compression);
            var frame = writer.Frame(message, serializer, mayCompress: !flags.HasFlag(WriteFlags.NoCompress));
            var body = http.Response.BodyWriter;
            frame.Span.CopyTo(body.GetSpan(frame.Length));
            body.Advance(frame.Length);
            writer.Dispose();
            hasMessages = true;
            if (!flush) return;
            var result = await body.FlushAsync(cancellationToken);
            if (result.IsCompleted || result.IsCanceled) throw new OperationCanceledException("the caller has gone");
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Ends the call, unless it has ended; the rest of the request is left to the server.</summary>
    public async Task EndAsync(Status status, Metadata? trailers)
    {
        if (Interlocked.Exchange(ref ending, 1) == 1) return;
        await gate.WaitAsync();
        WriteEnd(status, trailers);
    }

    /// <summary>Ends the call under a handler that goes on; false if it had ended.</summary>
    public async Task<bool> EndEarlyAsync(Status status)
    {
        if (Interlocked.Exchange(ref ending, 1) == 1) return false;
        await gate.WaitAsync();
        WriteEnd(status, trailers: null);
        await http.Response.CompleteAsync();
        return true;
    }

    public void Dispose()
    {
        writer?.Dispose();
        gate.Dispose();
    }

    private void Enter()
    {
        if (HasEnded) throw new InvalidOperationException("the call has ended: nothing more can be written");
        if (!gate.Wait(TimeSpan.Zero)) throw new InvalidOperationException("the previous write is not complete: await it first");
    }

    private void WriteEnd(Status status, Metadata? trailers)
    {
        var trailersOnly = !hasMessages && !http.Response.HasStarted;
        var destination = trailersOnly ? http.Response.Headers : http.Features.GetRequiredFeature<IHttpResponseTrailersFeature>().Trailers;
        StatusTrailers.Write(destination, status, trailers);
    }
}
