using Grpc.Core;
using Grpc.Net.Client;
using SchoolGuard.Protocol.Devices;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Relay;

/// <summary>The agent's service. The connection is made with the first call and made again by itself.</summary>
internal sealed class AgentLink : IDisposable
{
    /// <summary>Below the five seconds that the extension waits, so that it hears the reason.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(4);

    private readonly TimeProvider time;
    private readonly Lazy<GrpcChannel> channel;
    private readonly Lazy<DeviceAgent.DeviceAgentClient> client;

    public AgentLink(string address, TimeProvider time)
    {
        this.time = time;
        // The first answer, to `hello`, needs no agent: it does not wait until all of HTTP is loaded.
        channel = new Lazy<GrpcChannel>(() => DeviceChannel.ForAddress(address));
        client = new Lazy<DeviceAgent.DeviceAgentClient>(() => new DeviceAgent.DeviceAgentClient(channel.Value));
    }

    public async Task<DecideReply> DecideAsync(DecideRequest request, CancellationToken cancellation) => await client.Value.DecideAsync(request, Options(cancellation));

    public async Task<AnalyseDraftReply> AnalyseAsync(AnalyseDraftRequest request, CancellationToken cancellation) => await client.Value.AnalyseDraftAsync(request, Options(cancellation));

    public async Task<CheckReply> CheckAsync(CheckPhotoRequest request, CancellationToken cancellation) => await client.Value.CheckPhotoAsync(request, Options(cancellation));

    public async Task<CheckReply> CheckAsync(CheckContactRequest request, CancellationToken cancellation) => await client.Value.CheckContactAsync(request, Options(cancellation));

    public async Task RecordAsync(RecordChoiceRequest request, CancellationToken cancellation) => await client.Value.RecordChoiceAsync(request, Options(cancellation));

    public async Task<KeepEvidenceReply> KeepAsync(KeepEvidenceRequest request, CancellationToken cancellation) => await client.Value.KeepEvidenceAsync(request, Options(cancellation));

    public async Task<ListEvidenceReply> EvidenceAsync(CancellationToken cancellation) => await client.Value.ListEvidenceAsync(new ListEvidenceRequest(), Options(cancellation));

    public async Task<OpenEvidenceReply> OpenAsync(OpenEvidenceRequest request, CancellationToken cancellation) => await client.Value.OpenEvidenceAsync(request, Options(cancellation));

    public async Task<Teaching> TeachAsync(TeachingAction action, CancellationToken cancellation) => await client.Value.TeachAsync(action, Options(cancellation));

    public async Task<StatusReply> StatusAsync(CancellationToken cancellation) => await client.Value.GetStatusAsync(new GetStatusRequest(), Options(cancellation));

    public AsyncServerStreamingCall<AccessSnapshot> Watch(CancellationToken cancellation) =>
        client.Value.WatchAccess(new WatchAccessRequest(), new CallOptions(cancellationToken: cancellation));

    public void Dispose()
    {
        if (channel.IsValueCreated) channel.Value.Dispose();
    }

    private CallOptions Options(CancellationToken cancellation) => new(deadline: (time.GetUtcNow() + AnswerWithin).UtcDateTime, cancellationToken: cancellation);
}
