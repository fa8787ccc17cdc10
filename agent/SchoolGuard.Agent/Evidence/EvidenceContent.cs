using System.Buffers.Binary;
using System.Text;

namespace SchoolGuard.Agent.Evidence;

/// <summary>What was kept, in memory only; on the disk it is sealed.</summary>
internal sealed record EvidenceContent(string Address, string Text, string MediaType, ReadOnlyMemory<byte> Picture)
{
    private const int Parts = 3;

    /// <summary>The bytes that are hashed and handed on: each text with its length before it, then the picture.</summary>
    public byte[] ToBytes()
    {
        byte[][] texts = [Encoding.UTF8.GetBytes(Address), Encoding.UTF8.GetBytes(Text), Encoding.UTF8.GetBytes(MediaType)];
        var bytes = new byte[texts.Sum(text => sizeof(int) + text.Length) + Picture.Length];
        var rest = bytes.AsSpan();
        foreach (var text in texts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, text.Length);
            text.CopyTo(rest[sizeof(int)..]);
            rest = rest[(sizeof(int) + text.Length)..];
        }

        Picture.Span.CopyTo(rest);
        return bytes;
    }

    /// <returns>The content, or null where the bytes are none.</returns>
    public static EvidenceContent? TryRead(ReadOnlyMemory<byte> bytes)
    {
        var texts = new string[Parts];
        for (var part = 0; part < Parts; part++)
        {
            if (bytes.Length < sizeof(int)) return null;
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span);
            bytes = bytes[sizeof(int)..];
            if (length < 0 || length > bytes.Length) return null;
            texts[part] = Encoding.UTF8.GetString(bytes.Span[..length]);
            bytes = bytes[length..];
        }

        return new EvidenceContent(texts[0], texts[1], texts[2], bytes);
    }

    /// <summary>Prints nothing of what was kept.</summary>
    public override string ToString() => nameof(EvidenceContent);
}
