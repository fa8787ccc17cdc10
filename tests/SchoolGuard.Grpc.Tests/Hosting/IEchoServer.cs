namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>A server of echo.proto, ours or a peer's.</summary>
internal interface IEchoServer : IAsyncDisposable
{
    /// <summary>Its port on the loopback address; 0 for a Unix socket.</summary>
    int Port { get; }

    /// <summary>Completes when a call with `x-wait` is waiting.</summary>
    Task WaitingAsync();

    /// <summary>Completes when a call with `x-wait` has been told to stop.</summary>
    Task CancelledAsync();
}

/// <summary>How an echo server is to serve.</summary>
internal sealed record EchoSetup
{
    public string? UnixSocket { get; init; }

    public TestAuthority? Authority { get; init; }

    /// <summary>HTTP/1.1 instead of HTTP/2, for our own server.</summary>
    public bool Http1 { get; init; }

    public bool Gzip { get; init; }

    public int? MaxReceive { get; init; }

    /// <summary>What Peers/ read.</summary>
    public object ForPeer => new { address = UnixSocket is null ? "127.0.0.1:0" : "unix:" + UnixSocket, tls = Authority?.ServerFiles, gzip = Gzip, maxReceive = MaxReceive };
}
