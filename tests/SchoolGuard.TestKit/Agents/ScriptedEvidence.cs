using System.Security.Cryptography;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.TestKit.Agents;

/// <summary>Evidence in memory, for one caller.</summary>
internal sealed class ScriptedEvidence
{
    private readonly Lock gate = new();
    private readonly List<OpenEvidenceReply> kept = [];

    public Action<KeepEvidenceRequest> Keeping { get; set; } = _ => { };

    public KeepEvidenceReply Keep(KeepEvidenceRequest request)
    {
        Keeping(request);
        lock (gate)
        {
            var item = new EvidenceItem
            {
                Id = $"evidence-{kept.Count + 1}",
                Kept = Timestamp.FromDateTimeOffset(new DateTimeOffset(2026, 11, 24, 10, 14, 0, TimeSpan.Zero)),
                Host = new Uri(request.Address).Host,
                ReferTo = request.About is EvidenceAbout.Headteacher ? "Chair of Governors" : "Designated Safeguarding Lead",
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(request.ToByteArray())),
                Size = (ulong)request.CalculateSize(),
                About = request.About,
                Picture = !request.Picture.IsEmpty,
                Text = request.SelectedText.Length > 0,
            };
            kept.Add(new OpenEvidenceReply { Item = item, Address = request.Address, SelectedText = request.SelectedText, Picture = request.Picture, MediaType = request.MediaType });
            return new KeepEvidenceReply { Item = item };
        }
    }

    public ListEvidenceReply List()
    {
        lock (gate) return new ListEvidenceReply { Items = { kept.Select(reply => reply.Item).Reverse() } };
    }

    public OpenEvidenceReply Open(string id)
    {
        lock (gate)
        {
            return kept.Find(reply => string.Equals(reply.Item.Id, id, StringComparison.Ordinal))
                ?? throw new RpcException(new Status(StatusCode.NotFound, "there is no such evidence of yours"));
        }
    }
}
