using Grpc.Core;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Drafts;
using SchoolGuard.Catalogue;
using SchoolGuard.Drafts;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>The calls of device.proto about what members of staff are about to post.</summary>
internal sealed class DraftCalls(DraftDesk desk, ChoiceRecorder choices)
{
    public const int LongestReason = 1000;

    public V1.AnalyseDraftReply Analyse(Moment moment, V1.AnalyseDraftRequest request)
    {
        if (request.Text.Length > DraftText.MaximumLength) throw Refusals.Invalid($"the draft is longer than {DraftText.MaximumLength} characters: analyse it in parts");
        int? caret = request.HasCaret ? (int)Math.Min(request.Caret, (uint)request.Text.Length) : null;
        return DraftReplies.Analysis(desk.Analyse(moment, new Draft(new DraftText(request.Text), request.Official, caret, request.Reply), request.Host), request.Revision);
    }

    public V1.CheckReply Check(Moment moment, V1.CheckPhotoRequest request)
    {
        if (request.Head.Length > Photo.MaximumHead) throw Refusals.Invalid($"the head is longer than {Photo.MaximumHead} bytes: send the first of them alone");
        return DraftReplies.Check(desk.Analyse(moment, new Photo(request.MediaType, request.Head.Memory), request.Host, request.Official));
    }

    public V1.CheckReply Check(Moment moment, V1.CheckContactRequest request)
    {
        if (request.ShownName.Length > Contact.MaximumName) throw Refusals.Invalid($"the name is longer than {Contact.MaximumName} characters");
        var action = request.Action switch
        {
            V1.ContactAction.Follow => ContactAction.Follow,
            V1.ContactAction.Add => ContactAction.Add,
            V1.ContactAction.Accept => ContactAction.Accept,
            V1.ContactAction.Message => ContactAction.Message,
            _ => throw Refusals.Invalid("say what is about to be done: follow, add, accept or message"),
        };
        return DraftReplies.Check(desk.Analyse(moment, new Contact(new DraftText(request.ShownName), action), request.Host));
    }

    public V1.RecordChoiceReply Record(Moment moment, V1.RecordChoiceRequest request)
    {
        if (!moment.Viewer.IsStaff) throw Refusals.NoStaff();
        return choices.Record(moment, ChoiceOf(request)) switch
        {
            ChoiceOutcome.LacksReason => throw Refusals.Invalid("a finding that needs a reason was posted without one: ask the author for it"),
            ChoiceOutcome.NotRecorded => throw Refusals.Because(StatusCode.FailedPrecondition, "the device's audit cannot be written: make room on its disk"),
            _ => new V1.RecordChoiceReply(),
        };
    }

    private static Choice ChoiceOf(V1.RecordChoiceRequest request)
    {
        if (request.Reason.Length > LongestReason) throw Refusals.Invalid($"the reason is longer than {LongestReason} characters");
        var made = request.Choice switch
        {
            V1.DraftChoice.Posted => ChoiceMade.Posted,
            V1.DraftChoice.FalseReport => ChoiceMade.FalseReport,
            V1.DraftChoice.Unchecked => ChoiceMade.Unchecked,
            _ => throw Refusals.Invalid("say what was done: posted, false report or unchecked"),
        };
        var findings = request.Findings.GroupBy(finding => KindOf(finding), finding => (long)finding.Count);
        var host = HostName.TryParse(request.Host, out var parsed, out _) ? parsed.Value : "";
        return new Choice(host, made, [.. findings.OrderBy(kind => kind.Key.Id, StringComparer.Ordinal).Select(kind => (kind.Key, kind.Sum()))], request.Reason);
    }

    private static DraftKind KindOf(V1.FindingCount finding) =>
        finding.Count > 0 && DraftKinds.All.FirstOrDefault(kind => string.Equals(kind.Id, finding.Id, StringComparison.Ordinal)) is { } known
            ? known
            : throw Refusals.Invalid("a finding has no known id or no count: send ids as SG7001 and counts from 1");
}
