using Google.Protobuf;
using NodaTime;
using SchoolGuard.Hub.Evidence;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>Reads what a device sealed, and the pieces that it comes in.</summary>
internal static class EvidenceReader
{
    public static OpenedEvidence? TryRead(byte[] plain)
    {
        try
        {
            var document = EvidenceDocument.Parser.ParseFrom(plain);
            return new OpenedEvidence(
                document.Owner,
                document.Kept is { } kept ? Instant.FromDateTimeUtc(kept.ToDateTime()) : Instant.MinValue,
                document.Address,
                document.Text,
                document.MediaType is "image/jpeg" or "image/png" ? document.MediaType : "",
                document.Picture.ToByteArray());
        }
        catch (Exception fault) when (fault is InvalidProtocolBufferException or InvalidOperationException)
        {
            return null;
        }
    }

    public static EvidencePiece Piece(EvidenceUpload upload) => new(
        upload.Id,
        (long)Math.Min(upload.Size, long.MaxValue),
        Convert.ToHexStringLower(upload.Sha256.Span),
        (long)Math.Min(upload.Offset, (ulong)EvidencePiece.LargestItem),
        upload.Bytes.ToByteArray());
}
