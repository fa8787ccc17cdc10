namespace Grpc.Net.Client;

/// <summary>The settings of a channel.</summary>
public sealed class GrpcChannelOptions
{
    /// <summary>The largest message sent.</summary>
    /// <value>Bytes before compression; null, the default, for no limit. A larger message ends the call with RESOURCE_EXHAUSTED.</value>
    public int? MaxSendMessageSize { get; set; }

    /// <summary>The largest message received.</summary>
    /// <value>Bytes, compressed or not; 4 MiB by default, null for no limit. A larger message ends the call with RESOURCE_EXHAUSTED.</value>
    public int? MaxReceiveMessageSize { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// What connects and speaks HTTP/2: a <see cref="SocketsHttpHandler"/> set up for a Unix socket, for TLS with a client certificate, or for
    /// keep-alive pings.
    /// </summary>
    /// <value>Null, the default, for a plain <see cref="SocketsHttpHandler"/> of the channel's own.</value>
    public HttpMessageHandler? HttpHandler { get; set; }

    /// <summary>Whether disposing the channel disposes <see cref="HttpHandler"/>.</summary>
    /// <value>False by default. The channel's own handler is disposed in any case.</value>
    public bool DisposeHttpClient { get; set; }

    /// <summary>Where the channel finds a <see cref="TimeProvider"/> to time deadlines by.</summary>
    /// <value>Null, the default, for the system's time.</value>
    public IServiceProvider? ServiceProvider { get; set; }
}
