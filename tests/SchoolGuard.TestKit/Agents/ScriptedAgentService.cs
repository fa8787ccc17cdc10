using System.Threading.Channels;
using Grpc.Core;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.TestKit.Agents;

internal sealed class ScriptedAgentService : DeviceAgent.DeviceAgentBase
{
    private readonly Lock gate = new();
    private readonly List<Channel<AccessSnapshot>> watches = [];
    private AccessSnapshot? snapshot;

    public Func<AnalyseDraftRequest, Task<AnalyseDraftReply>> Analysis { get; set; } = request =>
        Task.FromResult(new AnalyseDraftReply { Revision = request.Revision, Hold = Hold.None });

    public Func<DecideRequest, DecideReply> Decision { get; set; } = _ => new DecideReply { Allowed = true, Outcome = Outcome.Ungoverned };

    public Func<CheckPhotoRequest, CheckReply> PhotoCheck { get; set; } = _ => new CheckReply { Hold = Hold.None };

    public Func<CheckContactRequest, CheckReply> ContactCheck { get; set; } = _ => new CheckReply { Hold = Hold.None };

    public Action<RecordChoiceRequest> Recording { get; set; } = _ => { };

    public ScriptedEvidence Evidence { get; } = new();

    public StatusReply Status { get; set; } = new() { Version = "scripted", PolicyValid = true };

    public void Push(AccessSnapshot next)
    {
        lock (gate)
        {
            snapshot = next;
            foreach (var watch in watches) watch.Writer.TryWrite(next);
        }
    }

    public void EndWatches()
    {
        lock (gate)
        {
            foreach (var watch in watches) watch.Writer.TryComplete();
            watches.Clear();
        }
    }

    public override Task<DecideReply> Decide(DecideRequest request, ServerCallContext context) => Task.FromResult(Decision(request));

    public override Task<AnalyseDraftReply> AnalyseDraft(AnalyseDraftRequest request, ServerCallContext context) => Analysis(request);

    public override Task<CheckReply> CheckPhoto(CheckPhotoRequest request, ServerCallContext context) => Task.FromResult(PhotoCheck(request));

    public override Task<CheckReply> CheckContact(CheckContactRequest request, ServerCallContext context) => Task.FromResult(ContactCheck(request));

    public override Task<RecordChoiceReply> RecordChoice(RecordChoiceRequest request, ServerCallContext context)
    {
        Recording(request);
        return Task.FromResult(new RecordChoiceReply());
    }

    public override Task<KeepEvidenceReply> KeepEvidence(KeepEvidenceRequest request, ServerCallContext context) => Task.FromResult(Evidence.Keep(request));

    public override Task<ListEvidenceReply> ListEvidence(ListEvidenceRequest request, ServerCallContext context) => Task.FromResult(Evidence.List());

    public override Task<OpenEvidenceReply> OpenEvidence(OpenEvidenceRequest request, ServerCallContext context) => Task.FromResult(Evidence.Open(request.Id));

    public override Task<Teaching> Teach(TeachingAction request, ServerCallContext context) => Task.FromResult(new Teaching());

    public override Task<StatusReply> GetStatus(GetStatusRequest request, ServerCallContext context) => Task.FromResult(Status);

    public override async Task WatchAccess(WatchAccessRequest request, IServerStreamWriter<AccessSnapshot> responseStream, ServerCallContext context)
    {
        var watch = Channel.CreateUnbounded<AccessSnapshot>();
        lock (gate)
        {
            watches.Add(watch);
            if (snapshot is not null) watch.Writer.TryWrite(snapshot);
        }

        var revision = 0UL;
        await foreach (var next in watch.Reader.ReadAllAsync(context.CancellationToken))
        {
            var numbered = next.Clone();
            numbered.Revision = ++revision;
            await responseStream.WriteAsync(numbered, context.CancellationToken);
        }

        throw new RpcException(new Status(StatusCode.Unavailable, "the agent goes away"));
    }
}
