using Google.Protobuf;
using SchoolGuard.NativeMessaging.Messages;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Wire;

internal static class EvidenceWire
{
    public static V1.KeepEvidenceRequest ToWire(this KeepEvidenceRequest request) => new()
    {
        Address = request.Address,
        SelectedText = request.Text ?? "",
        Picture = UnsafeByteOperations.UnsafeWrap(request.Picture),
        MediaType = request.MediaType ?? "",
        About = request.About is EvidenceAbout.Headteacher ? V1.EvidenceAbout.Headteacher : V1.EvidenceAbout.Concern,
    };

    public static V1.OpenEvidenceRequest ToWire(this OpenEvidenceRequest request) => new() { Id = request.EvidenceId };

    public static KeptReply FromWire(this V1.KeepEvidenceReply reply) => new(reply.Item.FromWire());

    public static EvidenceReply FromWire(this V1.ListEvidenceReply reply) => new([.. reply.Items.Select(FromWire)], [.. reply.Damaged]);

    public static EvidenceOpenedReply FromWire(this V1.OpenEvidenceReply reply) => new()
    {
        Item = reply.Item.FromWire(),
        Address = reply.Address,
        Text = reply.SelectedText,
        Picture = reply.Picture.Memory,
        MediaType = reply.MediaType,
    };

    private static EvidenceItem FromWire(this V1.EvidenceItem item) => new()
    {
        EvidenceId = item.Id,
        Kept = item.Kept?.ToDateTimeOffset() ?? default,
        Host = item.Host,
        ReferTo = item.ReferTo,
        Sha256 = item.Sha256,
        Size = item.Size,
        About = item.About is V1.EvidenceAbout.Headteacher ? EvidenceAbout.Headteacher : EvidenceAbout.Concern,
        Picture = item.Picture,
        Text = item.Text,
    };
}
