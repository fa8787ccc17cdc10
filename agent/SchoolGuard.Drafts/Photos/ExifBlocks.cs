using System.Buffers.Binary;

namespace SchoolGuard.Drafts.Photos;

/// <summary>
/// The TIFF structures in which cameras keep their notes, in containers that the library reads only whole or not at all. What breaks off with the head is given
/// as far as it goes.
/// </summary>
internal static class ExifBlocks
{
    private const int MarkLength = 8;

    private static ReadOnlySpan<byte> Preamble => "Exif\0\0"u8;

    /// <summary>PNG: chunks of a length, a type, that many bytes and a checksum; eXIf holds the structure.</summary>
    public static IEnumerable<byte[]> OfPng(byte[] head)
    {
        for (var at = MarkLength; at <= head.Length - MarkLength;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(at));
            if (head.AsSpan(at + 4, 4).SequenceEqual("eXIf"u8)) yield return Take(head, at + MarkLength, length);
            at = Next(head, at, MarkLength + length + sizeof(uint));
        }
    }

    /// <summary>WebP: a RIFF of chunks, each a type, a length, that many bytes and one more if they are odd; EXIF holds the structure.</summary>
    public static IEnumerable<byte[]> OfWebP(byte[] head)
    {
        const int First = 12;
        for (var at = First; at <= head.Length - MarkLength;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(at + 4));
            if (head.AsSpan(at, 4).SequenceEqual("EXIF"u8)) yield return WithoutPreamble(Take(head, at + MarkLength, length));
            at = Next(head, at, MarkLength + length + (length & 1));
        }
    }

    /// <summary>HEIC and AVIF: somewhere in the data, known by the preamble and the structure's own mark.</summary>
    public static IEnumerable<byte[]> OfHeif(byte[] head)
    {
        for (var at = 0; head.AsSpan(at).IndexOf(Preamble) is >= 0 and var found;)
        {
            at += found + Preamble.Length;
            if (IsTiff(head.AsSpan(at))) yield return head[at..];
        }
    }

    public static bool IsTiff(ReadOnlySpan<byte> bytes) => bytes is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..];

    private static byte[] Take(byte[] head, int start, uint length) => head.AsSpan(start, (int)Math.Min(length, (uint)(head.Length - start))).ToArray();

    private static byte[] WithoutPreamble(byte[] block) => block.AsSpan().StartsWith(Preamble) ? block[Preamble.Length..] : block;

    private static int Next(byte[] head, int at, ulong step) => (int)Math.Min((ulong)head.Length, (ulong)at + step);
}
