using System.Globalization;
using Grpc.Core;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>
/// The service that the peers in Peers/ serve too. The caller's metadata says what it does: `x-echo` and `x-echo-bin` come back as headers and
/// trailers; `x-status`, `x-message` and `x-details-bin` end the call; `x-wait` waits for its end by the caller; `x-throw` throws.
/// </summary>
internal sealed class EchoService(EchoLog log) : Echo.EchoBase
{
    public override async Task<Note> Say(Note request, ServerCallContext context)
    {
        await ObeyAsync(context);
        return request;
    }

    public override async Task Repeat(Note request, IServerStreamWriter<Note> responseStream, ServerCallContext context)
    {
        await SendHeadersAsync(context);
        var count = int.Parse(context.RequestHeaders.GetValue("x-count") ?? "3", CultureInfo.InvariantCulture);
        for (var sent = 0; sent < count; sent++) await responseStream.WriteAsync(request);
        await EndAsync(context);
    }

    public override async Task<Note> Gather(IAsyncStreamReader<Note> requestStream, ServerCallContext context)
    {
        var gathered = new Note();
        await SendHeadersAsync(context);
        await foreach (var note in requestStream.ReadAllAsync(context.CancellationToken)) gathered.MergeFrom(note);
        await EndAsync(context);
        return gathered;
    }

    public override async Task Converse(IAsyncStreamReader<Note> requestStream, IServerStreamWriter<Note> responseStream, ServerCallContext context)
    {
        await SendHeadersAsync(context);
        await foreach (var note in requestStream.ReadAllAsync(context.CancellationToken)) await responseStream.WriteAsync(note);
        await EndAsync(context);
    }

    private async Task ObeyAsync(ServerCallContext context)
    {
        await SendHeadersAsync(context);
        await EndAsync(context);
    }

    private async Task SendHeadersAsync(ServerCallContext context)
    {
        log.Started(context);
        var echoed = Echoed(context.RequestHeaders);
        if (echoed.Count > 0) await context.WriteResponseHeadersAsync(echoed);
        foreach (var entry in echoed) context.ResponseTrailers.Add(entry);
    }

    private async Task EndAsync(ServerCallContext context)
    {
        var headers = context.RequestHeaders;
        if (headers.GetValue("x-wait") is not null) await WaitAsync(context);
        if (headers.GetValue("x-throw") is { } secret) throw new InvalidOperationException(secret);
        if (headers.GetValueBytes("x-details-bin") is { } details) context.ResponseTrailers.Add("grpc-status-details-bin", details);
        if (headers.GetValue("x-status") is { } code)
            throw new RpcException(new Status((StatusCode)int.Parse(code, CultureInfo.InvariantCulture), headers.GetValueBytes("x-message-bin") is { } text ? System.Text.Encoding.UTF8.GetString(text) : ""));
    }

    private async Task WaitAsync(ServerCallContext context)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = context.CancellationToken.Register(ended.SetResult);
        log.Waiting(context);
        await ended.Task;
        log.Cancelled(context);
        context.CancellationToken.ThrowIfCancellationRequested();
    }

    private static Metadata Echoed(Metadata headers)
    {
        var echoed = new Metadata();
        foreach (var entry in headers.Where(entry => entry.Key is "x-echo" or "x-echo-bin")) echoed.Add(entry);
        return echoed;
    }
}
