using Grpc.Core;
using Grpc.Framing;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Grpc.Server;

/// <summary>One call on the server.</summary>
internal sealed class ServerCall(HttpContext http, string method, ServerSettings settings) : ServerCallContext, IAsyncDisposable
{
    private DeadlineTimer? deadline;
    private Metadata? requestHeaders;
    private Metadata? responseTrailers;
    private MessageReader? requests;
    private ServerResponse? response;

    public HttpContext Http => http;

    public ServerSettings Settings => settings;

    /// <summary>The messages of the caller.</summary>
    public MessageReader Requests => requests ??= new MessageReader(http.Request.BodyReader, settings.MaximumReceive, http.Request.Headers[HeaderNames.Encoding]);

    /// <summary>The messages to the caller.</summary>
    public ServerResponse Response => response ??= new ServerResponse(http, settings);

    /// <summary>Whether the caller or the deadline has ended the call.</summary>
    public bool IsCancelled => deadline is { Passed: true } || http.RequestAborted.IsCancellationRequested;

    protected override string MethodCore => method;

    protected override string HostCore => http.Request.Host.Value ?? "";

    protected override string PeerCore => PeerAddress.Of(http.Connection);

    protected override DateTime DeadlineCore => deadline?.Deadline ?? DateTime.MaxValue;

    protected override Metadata RequestHeadersCore => requestHeaders ??= ReadHeaders();

    protected override CancellationToken CancellationTokenCore => deadline?.Token ?? http.RequestAborted;

    protected override Metadata ResponseTrailersCore => responseTrailers ??= [];

    protected override Status StatusCore { get; set; }

    protected override WriteOptions? WriteOptionsCore { get; set; }

    /// <summary>Reads what the caller said about the call.</summary>
    /// <exception cref="RpcException">It is not what the protocol says.</exception>
    public void Begin()
    {
        Response.Begin(Encodings.AcceptsGzip(http.Request.Headers[HeaderNames.AcceptEncoding].ToString()));
        var encoding = http.Request.Headers[HeaderNames.Encoding].ToString();
        if (!Encodings.IsIdentity(encoding) && !Encodings.IsGzip(encoding))
        {
            http.Response.Headers[HeaderNames.AcceptEncoding] = Encodings.Accepted;
            throw Faults.UnknownEncoding(encoding);
        }

        var timeout = http.Request.Headers[HeaderNames.Timeout];
        if (StringValues.IsNullOrEmpty(timeout)) return;
        if (timeout.Count != 1 || !TimeoutHeader.TryParse(timeout.ToString(), out var left)) throw Faults.MalformedTimeout();
        deadline = DeadlineTimer.Start(settings.Time, left, http, this);
    }

    /// <summary>Writes the one response, to go out with the status; none goes with a status that is not OK.</summary>
    public ValueTask WriteOnlyAsync<T>(T? response, Marshaller<T> marshaller)
        where T : class
    {
        if (Status.StatusCode != StatusCode.OK || Response.HasEnded) return ValueTask.CompletedTask;
        if (response is null) throw new InvalidOperationException("the handler gave no response");
        return Response.WriteAsync(response, marshaller.ContextualSerializer, WriteOptions?.Flags ?? WriteFlags.None, flush: false, CancellationToken.None);
    }

    /// <summary>Ends the call with its status, unless its deadline has.</summary>
    public Task EndAsync(Status status) => Response.EndAsync(status, responseTrailers);

    public async ValueTask DisposeAsync()
    {
        if (deadline is not null) await deadline.DisposeAsync();
        response?.Dispose();
    }

    protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders) => Response.WriteHeadersAsync(responseHeaders);

    private Metadata ReadHeaders()
    {
        var metadata = new Metadata();
        foreach (var (name, values) in http.Request.Headers)
        {
            foreach (var value in values) MetadataHeaders.Add(metadata, name.ToLowerInvariant(), value);
        }

        return metadata;
    }
}
