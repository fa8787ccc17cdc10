using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.State;
using SchoolGuard.Catalogue;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>The contract of device.proto: reads what came, asks the inside, maps the answer.</summary>
internal sealed class DeviceAgentService(
    Callers callers, Observer observer, AccessWatcher watcher, DenialRecorder denials, DraftCalls drafts, EvidenceCalls evidence, LessonBook lessons, PermissionBook permissions,
    TeachingCalls teaching, ChangeSignal signal, AgentStatus status, IHostApplicationLifetime lifetime)
    : DeviceAgent.DeviceAgentBase
{
    public override Task<DecideReply> Decide(DecideRequest request, ServerCallContext context)
    {
        if (!HostName.TryParse(request.Host, out var host, out var error)) throw Refusals.Invalid(error);
        var moment = MomentOf(context);
        var (verdict, service) = new Judge(moment).Of(host);
        if (!verdict.Allowed) denials.Record(moment, host, service, verdict);
        return Task.FromResult(Replies.Decide(verdict));
    }

    public override async Task WatchAccess(WatchAccessRequest request, IServerStreamWriter<AccessSnapshot> responseStream, ServerCallContext context)
    {
        // A watch that outlived the server would hold up its end.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
        using var stay = callers.Stays(context);
        AccessSnapshot? last = null;
        await foreach (var view in watcher.Watch(() => callers.AccountOf(context), end.Token))
        {
            var snapshot = Replies.Snapshot(view);
            snapshot.Revision = last?.Revision ?? 0;
            if (snapshot.Equals(last)) continue;
            snapshot.Revision++;
            await responseStream.WriteAsync(snapshot, context.CancellationToken);
            last = snapshot;
        }

        throw Refusals.Because(StatusCode.Unavailable, "the agent is stopping: call again");
    }

    public override Task<AnalyseDraftReply> AnalyseDraft(AnalyseDraftRequest request, ServerCallContext context) =>
        Task.FromResult(drafts.Analyse(MomentOf(context), request));

    public override Task<CheckReply> CheckPhoto(CheckPhotoRequest request, ServerCallContext context) => Task.FromResult(drafts.Check(MomentOf(context), request));

    public override Task<CheckReply> CheckContact(CheckContactRequest request, ServerCallContext context) => Task.FromResult(drafts.Check(MomentOf(context), request));

    public override Task<RecordChoiceReply> RecordChoice(RecordChoiceRequest request, ServerCallContext context) =>
        Task.FromResult(drafts.Record(MomentOf(context), request));

    public override Task<KeepEvidenceReply> KeepEvidence(KeepEvidenceRequest request, ServerCallContext context) =>
        Task.FromResult(evidence.Keep(MomentOf(context), request));

    public override Task<ListEvidenceReply> ListEvidence(ListEvidenceRequest request, ServerCallContext context) =>
        Task.FromResult(evidence.List(MomentOf(context)));

    public override Task<OpenEvidenceReply> OpenEvidence(OpenEvidenceRequest request, ServerCallContext context) =>
        Task.FromResult(evidence.Open(MomentOf(context), request));

    public override Task<ListLessonsReply> ListLessons(ListLessonsRequest request, ServerCallContext context)
    {
        var moment = MomentOf(context);
        return Task.FromResult(new ListLessonsReply { Lessons = { observer.LessonsOf(moment).Select(Replies.Lesson) } });
    }

    public override Task<DeliverGrantReply> DeliverGrant(DeliverGrantRequest request, ServerCallContext context)
    {
        if (request.Grant is null) throw Refusals.Invalid("no grant was delivered: deliver it as the hub sent it");
        var delivery = lessons.Deliver(request.Grant.ToByteArray());
        if (delivery.Held is not { } lesson) throw Refusals.Because(StatusOf(delivery.Outcome), delivery.Message);
        signal.Raise();
        return Task.FromResult(new DeliverGrantReply { Lesson = Replies.Lesson(lesson) });
    }

    public override Task<DeliverPermissionReply> DeliverPermission(DeliverPermissionRequest request, ServerCallContext context)
    {
        if (request.Permission is null) throw Refusals.Invalid("no permission was delivered: deliver it as the hub sent it");
        var delivery = permissions.Deliver(request.Permission.ToByteArray());
        if (delivery.Held is not { } permission) throw Refusals.Because(StatusOf(delivery.Outcome), delivery.Message);
        signal.Raise();
        return Task.FromResult(new DeliverPermissionReply { Permission = Replies.Permission(permission) });
    }

    public override Task<Teaching> Teach(TeachingAction request, ServerCallContext context) => teaching.TeachAsync(MomentOf(context), request, context.CancellationToken);

    public override Task<StatusReply> GetStatus(GetStatusRequest request, ServerCallContext context) =>
        Task.FromResult(status.For(MomentOf(context)));

    private static StatusCode StatusOf(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Unreadable => StatusCode.InvalidArgument,
        DeliveryOutcome.AlreadyHeld => StatusCode.AlreadyExists,
        DeliveryOutcome.NotKept => StatusCode.Unavailable,
        _ => StatusCode.PermissionDenied,
    };

    private Moment MomentOf(ServerCallContext context) => observer.Observe(callers.AccountOf(context));
}
