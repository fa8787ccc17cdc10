using System.Collections.Concurrent;
using Grpc.Client;
using Grpc.Core;

namespace Grpc.Net.Client;

/// <summary>
/// The way to one server, over HTTP/2: over TLS for an <c>https</c> address, in the clear for <c>http</c>. Its connections are made when they are needed and
/// shared by all calls. For many threads. Make one and keep it.
/// </summary>
public sealed class GrpcChannel : ChannelBase, IDisposable
{
    private readonly ConcurrentDictionary<string, Uri> paths = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closing = new();
    private readonly Uri address;

    private GrpcChannel(Uri address, GrpcChannelOptions options) : base(address.Authority)
    {
        this.address = address;
        var handler = options.HttpHandler ?? new SocketsHttpHandler { EnableMultipleHttp2Connections = true };
        Http = new HttpMessageInvoker(handler, disposeHandler: options.HttpHandler is null || options.DisposeHttpClient);
        MaximumSend = options.MaxSendMessageSize;
        MaximumReceive = options.MaxReceiveMessageSize;
        Time = (TimeProvider?)options.ServiceProvider?.GetService(typeof(TimeProvider)) ?? TimeProvider.System;
        Closing = closing.Token;
    }

    internal HttpMessageInvoker Http { get; }

    internal int? MaximumSend { get; }

    internal int? MaximumReceive { get; }

    internal TimeProvider Time { get; }

    /// <summary>Fires when the channel is disposed.</summary>
    internal CancellationToken Closing { get; }

    /// <summary>A channel to an address with default settings.</summary>
    /// <param name="address">An absolute <c>http</c> or <c>https</c> address.</param>
    public static GrpcChannel ForAddress(string address) => ForAddress(address, new GrpcChannelOptions());

    /// <summary>A channel to an address.</summary>
    /// <param name="address">An absolute <c>http</c> or <c>https</c> address.</param>
    /// <param name="channelOptions">The settings.</param>
    public static GrpcChannel ForAddress(string address, GrpcChannelOptions channelOptions) => ForAddress(new Uri(address), channelOptions);

    /// <summary>A channel to an address with default settings.</summary>
    /// <param name="address">An absolute <c>http</c> or <c>https</c> address.</param>
    public static GrpcChannel ForAddress(Uri address) => ForAddress(address, new GrpcChannelOptions());

    /// <summary>A channel to an address.</summary>
    /// <param name="address">An absolute <c>http</c> or <c>https</c> address.</param>
    /// <param name="channelOptions">The settings.</param>
    /// <exception cref="ArgumentException">The address is no absolute <c>http</c> or <c>https</c> address.</exception>
    public static GrpcChannel ForAddress(Uri address, GrpcChannelOptions channelOptions)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(channelOptions);
        return address.IsAbsoluteUri && address.Scheme is "http" or "https"
            ? new GrpcChannel(address, channelOptions)
            : throw new ArgumentException($"the address `{address}` must start with http:// or https://", nameof(address));
    }

    /// <inheritdoc/>
    public override CallInvoker CreateCallInvoker() => new HttpCallInvoker(this);

    /// <summary>Gives up the calls under way and closes the connections.</summary>
    public void Dispose()
    {
        if (closing.IsCancellationRequested) return;
        closing.Cancel();
        Http.Dispose();
        closing.Dispose();
    }

    internal Uri UriOf(IMethod method) => paths.GetOrAdd(method.FullName, static (path, address) => new Uri(address, path), address);

    /// <inheritdoc/>
    protected override Task ShutdownAsyncCore()
    {
        Dispose();
        return Task.CompletedTask;
    }
}
