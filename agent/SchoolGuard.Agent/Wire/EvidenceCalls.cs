using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Evidence;
using SchoolGuard.Agent.Schools;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>The calls of device.proto about evidence.</summary>
internal sealed class EvidenceCalls(EvidenceStore store, SchoolState schools)
{
    public const int LongestAddress = 4096;
    public const int LongestText = 20_000;
    public const int LargestPicture = 700 * 1024;

    public V1.KeepEvidenceReply Keep(Moment moment, V1.KeepEvidenceRequest request)
    {
        var owner = OwnerOf(moment);
        var host = HostOf(request.Address);
        var content = ContentOf(request);
        var about = request.About switch
        {
            V1.EvidenceAbout.Concern => EvidenceAbout.Concern,
            V1.EvidenceAbout.Headteacher => EvidenceAbout.Headteacher,
            _ => throw Refusals.Invalid("say whom it is about: a concern or the headteacher"),
        };
        var referral = Referral.Of(schools.Current.Settings);
        var (item, fault) = store.Keep(owner, content, host, about, about is EvidenceAbout.Headteacher ? referral.AboutHeadteacher : referral.Concern);
        return item is null ? throw Refusals.Because(StatusCode.FailedPrecondition, fault) : new V1.KeepEvidenceReply { Item = ItemOf(item) };
    }

    public V1.ListEvidenceReply List(Moment moment)
    {
        var (items, damaged) = store.ListOf(OwnerOf(moment));
        return new V1.ListEvidenceReply { Items = { items.Select(ItemOf) }, Damaged = { damaged } };
    }

    public V1.OpenEvidenceReply Open(Moment moment, V1.OpenEvidenceRequest request)
    {
        var (evidence, exists) = store.Open(OwnerOf(moment), request.Id);
        if (evidence is not { Item: var item, Content: var content })
        {
            throw exists
                ? Refusals.Because(StatusCode.DataLoss, "the file of this evidence was altered or cut short: tell the safeguarding lead")
                : Refusals.Because(StatusCode.NotFound, "there is no such evidence of yours");
        }

        return new V1.OpenEvidenceReply
        {
            Item = ItemOf(item),
            Address = content.Address,
            SelectedText = content.Text,
            Picture = UnsafeByteOperations.UnsafeWrap(content.Picture),
            MediaType = content.MediaType,
        };
    }

    private static string OwnerOf(Moment moment) => moment.Viewer is { IsStaff: true, Entry: { } entry } ? entry.Id : throw Refusals.NoStaff();

    private static string HostOf(string address) =>
        address.Length <= LongestAddress && Uri.TryCreate(address, UriKind.Absolute, out var page) && page.Scheme is "https" or "http"
            ? page.IdnHost
            : throw Refusals.Invalid($"the address is no web page's, or longer than {LongestAddress} characters");

    private static EvidenceContent ContentOf(V1.KeepEvidenceRequest request)
    {
        if (request.SelectedText.Length > LongestText) throw Refusals.Invalid($"the text is longer than {LongestText} characters: select less");
        if (request.Picture.Length > LargestPicture) throw Refusals.Invalid("the picture is above 700 KiB: make it smaller");
        if (request.Picture.IsEmpty && request.SelectedText.Length == 0) throw Refusals.Invalid("there is nothing to keep: select text or take a picture");
        if (request.Picture.IsEmpty) return new EvidenceContent(request.Address, request.SelectedText, MediaType: "", default);
        if (!IsPicture(request.MediaType, request.Picture.Span)) throw Refusals.Invalid("the picture is neither image/jpeg nor image/png, or not what its type says");
        return new EvidenceContent(request.Address, request.SelectedText, request.MediaType, request.Picture.Memory);
    }

    private static bool IsPicture(string mediaType, ReadOnlySpan<byte> bytes) => mediaType switch
    {
        "image/jpeg" => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        "image/png" => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']),
        _ => false,
    };

    private static V1.EvidenceItem ItemOf(EvidenceItem item) => new()
    {
        Id = item.Id,
        Kept = Replies.TimeOf(item.Kept),
        Host = item.Host,
        ReferTo = item.ReferTo,
        Sha256 = item.Sha256,
        Size = (ulong)item.Size,
        About = item.About is EvidenceAbout.Headteacher ? V1.EvidenceAbout.Headteacher : V1.EvidenceAbout.Concern,
        Picture = item.HasPicture,
        Text = item.HasText,
    };
}
