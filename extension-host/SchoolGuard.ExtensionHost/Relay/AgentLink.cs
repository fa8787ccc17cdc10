using Grpc.Core;
using Grpc.Net.Client;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Relay;

/// <summary>The agent's service. The connection is made with the first call and made again by itself.</summary>
internal sealed class AgentLink : IDisposable
{
    /// <summary>Below the five seconds that the extension waits, so that it hears the reason.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(4);

    private readonly GrpcChannel channel;
    private readonly DeviceAgent.DeviceAgentClient client;
    private readonly TimeProvider time;

    public AgentLink(IAgentRoad road, TimeProvider time)
    {
        this.time = time;
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = (_, cancellation) => road.ConnectAsync(cancellation),
            UseProxy = false,
            // An agent that hangs looks no different from a quiet one until it is asked.
            KeepAlivePingDelay = TimeSpan.FromSeconds(10),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(5),
        };
        channel = GrpcChannel.ForAddress("http://agent", new GrpcChannelOptions { HttpHandler = handler, DisposeHttpClient = true });
        client = new DeviceAgent.DeviceAgentClient(channel);
    }

    public async Task<DecideReply> DecideAsync(DecideRequest request, CancellationToken cancellation) => await client.DecideAsync(request, Options(cancellation));

    public async Task<AnalyseDraftReply> AnalyseAsync(AnalyseDraftRequest request, CancellationToken cancellation) => await client.AnalyseDraftAsync(request, Options(cancellation));

    public async Task<StatusReply> StatusAsync(CancellationToken cancellation) => await client.GetStatusAsync(new GetStatusRequest(), Options(cancellation));

    public AsyncServerStreamingCall<AccessSnapshot> Watch(CancellationToken cancellation) =>
        client.WatchAccess(new WatchAccessRequest(), new CallOptions(cancellationToken: cancellation));

    public void Dispose() => channel.Dispose();

    private CallOptions Options(CancellationToken cancellation) => new(deadline: (time.GetUtcNow() + AnswerWithin).UtcDateTime, cancellationToken: cancellation);
}
