using Google.Protobuf;
using SchoolGuard.NativeMessaging.Messages;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Wire;

internal static class CheckWire
{
    public static V1.CheckPhotoRequest ToWire(this PhotoRequest request) => new()
    {
        Host = request.Host,
        Official = request.Official,
        MediaType = request.MediaType,
        Head = UnsafeByteOperations.UnsafeWrap(request.Head),
        Size = request.Size,
    };

    public static V1.CheckContactRequest ToWire(this ContactRequest request) => new()
    {
        Host = request.Host,
        Action = request.Action switch
        {
            ContactAction.Follow => V1.ContactAction.Follow,
            ContactAction.Add => V1.ContactAction.Add,
            ContactAction.Accept => V1.ContactAction.Accept,
            _ => V1.ContactAction.Message,
        },
        ShownName = request.Name,
    };

    public static V1.RecordChoiceRequest ToWire(this ChoiceRequest request) => new()
    {
        Host = request.Host,
        Choice = request.Choice switch
        {
            DraftChoice.Posted => V1.DraftChoice.Posted,
            DraftChoice.FalseReport => V1.DraftChoice.FalseReport,
            _ => V1.DraftChoice.Unchecked,
        },
        Findings = { request.Findings.Select(finding => new V1.FindingCount { Id = finding.Id, Count = finding.Count }) },
        Reason = request.Reason ?? "",
    };
}
