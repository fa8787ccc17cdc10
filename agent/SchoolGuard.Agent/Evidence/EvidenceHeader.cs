using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace SchoolGuard.Agent.Evidence;

/// <summary>An item as it is written into its file.</summary>
internal sealed record EvidenceHeader(
    string Id, string Owner, long KeptMilliseconds, string Host, EvidenceAbout About, string ReferTo, string Sha256, int Size, bool HasPicture, bool HasText)
{
    public static byte[] Write(EvidenceItem item) => JsonSerializer.SerializeToUtf8Bytes(
        new EvidenceHeader(item.Id, item.Owner, item.Kept.ToUnixTimeMilliseconds(), item.Host, item.About, item.ReferTo, item.Sha256, item.Size, item.HasPicture, item.HasText),
        EvidenceHeaderContext.Default.EvidenceHeader);

    /// <exception cref="JsonException">It is none.</exception>
    public static EvidenceItem Read(ReadOnlySpan<byte> json)
    {
        var header = JsonSerializer.Deserialize(json, EvidenceHeaderContext.Default.EvidenceHeader) ?? throw new JsonException("no header");
        return new EvidenceItem
        {
            Id = header.Id,
            Owner = header.Owner,
            Kept = Instant.FromUnixTimeMilliseconds(header.KeptMilliseconds),
            Host = header.Host,
            About = header.About,
            ReferTo = header.ReferTo,
            Sha256 = header.Sha256,
            Size = header.Size,
            HasPicture = header.HasPicture,
            HasText = header.HasText,
        };
    }
}

[JsonSerializable(typeof(EvidenceHeader))]
internal sealed partial class EvidenceHeaderContext : JsonSerializerContext;
