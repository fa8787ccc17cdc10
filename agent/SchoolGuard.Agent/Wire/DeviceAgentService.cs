using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Drafts;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.State;
using SchoolGuard.Catalogue;
using SchoolGuard.Drafts;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>The contract of device.proto: reads what came, asks the inside, maps the answer.</summary>
internal sealed class DeviceAgentService(
    Callers callers, Observer observer, AccessWatcher watcher, DenialRecorder denials, DraftDesk drafts, LessonBook lessons, PermissionBook permissions, ChangeSignal signal, AgentStatus status,
    IHostApplicationLifetime lifetime)
    : DeviceAgent.DeviceAgentBase
{
    public override Task<DecideReply> Decide(DecideRequest request, ServerCallContext context)
    {
        if (!HostName.TryParse(request.Host, out var host, out var error)) throw Fault(StatusCode.InvalidArgument, error);
        var moment = observer.Observe(callers.AccountOf(context));
        var (verdict, service) = new Judge(moment).Of(host);
        if (!verdict.Allowed) denials.Record(moment, host, service, verdict);
        return Task.FromResult(Replies.Decide(verdict));
    }

    public override async Task WatchAccess(WatchAccessRequest request, IServerStreamWriter<AccessSnapshot> responseStream, ServerCallContext context)
    {
        // A watch that outlived the server would hold up its end.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
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

        throw Fault(StatusCode.Unavailable, "the agent is stopping: call again");
    }

    public override Task<AnalyseDraftReply> AnalyseDraft(AnalyseDraftRequest request, ServerCallContext context)
    {
        if (request.Text.Length > DraftText.MaximumLength)
            throw Fault(StatusCode.InvalidArgument, $"the draft is longer than {DraftText.MaximumLength} characters: analyse it in parts");
        var moment = observer.Observe(callers.AccountOf(context));
        int? caret = request.HasCaret ? (int)Math.Min(request.Caret, (uint)request.Text.Length) : null;
        var analysis = drafts.Analyse(moment, new Draft(new DraftText(request.Text), request.Official, caret), request.Host);
        return Task.FromResult(DraftReplies.Analysis(analysis, request.Revision));
    }

    public override Task<ListLessonsReply> ListLessons(ListLessonsRequest request, ServerCallContext context)
    {
        var moment = observer.Observe(callers.AccountOf(context));
        return Task.FromResult(new ListLessonsReply { Lessons = { observer.LessonsOf(moment).Select(Replies.Lesson) } });
    }

    public override Task<DeliverGrantReply> DeliverGrant(DeliverGrantRequest request, ServerCallContext context)
    {
        if (request.Grant is null) throw Fault(StatusCode.InvalidArgument, "no grant was delivered: deliver it as the hub sent it");
        var delivery = lessons.Deliver(request.Grant.ToByteArray());
        if (delivery.Held is not { } lesson) throw Fault(StatusOf(delivery.Outcome), delivery.Message);
        signal.Raise();
        return Task.FromResult(new DeliverGrantReply { Lesson = Replies.Lesson(lesson) });
    }

    public override Task<DeliverPermissionReply> DeliverPermission(DeliverPermissionRequest request, ServerCallContext context)
    {
        if (request.Permission is null) throw Fault(StatusCode.InvalidArgument, "no permission was delivered: deliver it as the hub sent it");
        var delivery = permissions.Deliver(request.Permission.ToByteArray());
        if (delivery.Held is not { } permission) throw Fault(StatusOf(delivery.Outcome), delivery.Message);
        signal.Raise();
        return Task.FromResult(new DeliverPermissionReply { Permission = Replies.Permission(permission) });
    }

    public override Task<StatusReply> GetStatus(GetStatusRequest request, ServerCallContext context) =>
        Task.FromResult(status.For(observer.Observe(callers.AccountOf(context))));

    private static StatusCode StatusOf(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Unreadable => StatusCode.InvalidArgument,
        DeliveryOutcome.AlreadyHeld => StatusCode.AlreadyExists,
        DeliveryOutcome.NotKept => StatusCode.Unavailable,
        _ => StatusCode.PermissionDenied,
    };

    private static RpcException Fault(StatusCode code, string message) => new(new Status(code, message));
}
