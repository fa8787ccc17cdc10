using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SchoolGuard.Agent.Evidence;

/// <summary>
/// Turns items into the bytes of their files and back: AES-256-GCM over header and content, bound to the file's own name, so that no byte can be
/// altered and no file put in the place of another unseen.
/// </summary>
/// <remarks>A file is `SGE1`, the nonce, the tag, then the sealed bytes: the header's length, the header, the content.</remarks>
internal static class EvidenceSeal
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private static ReadOnlySpan<byte> Mark => "SGE1"u8;

    private static int Overhead => Mark.Length + NonceLength + TagLength;

    public static byte[] Seal(EvidenceKey key, string name, EvidenceItem item, ReadOnlySpan<byte> content)
    {
        var header = EvidenceHeader.Write(item);
        var plain = new byte[sizeof(int) + header.Length + content.Length];
        BinaryPrimitives.WriteInt32LittleEndian(plain, header.Length);
        header.CopyTo(plain.AsSpan(sizeof(int)));
        content.CopyTo(plain.AsSpan(sizeof(int) + header.Length));

        var file = new byte[Overhead + plain.Length];
        Mark.CopyTo(file);
        var nonce = file.AsSpan(Mark.Length, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key.Bytes, TagLength);
        cipher.Encrypt(nonce, plain, file.AsSpan(Overhead), file.AsSpan(Mark.Length + NonceLength, TagLength), BoundTo(name));
        return file;
    }

    /// <returns>The item as it was sealed, or null: the file was altered, cut short, renamed, or sealed with another key.</returns>
    public static KeptEvidence? TryOpen(EvidenceKey key, string name, ReadOnlySpan<byte> file)
    {
        if (file.Length < Overhead + sizeof(int) || !file.StartsWith(Mark)) return null;
        var plain = new byte[file.Length - Overhead];
        try
        {
            using var cipher = new AesGcm(key.Bytes, TagLength);
            cipher.Decrypt(file.Slice(Mark.Length, NonceLength), file[Overhead..], file.Slice(Mark.Length + NonceLength, TagLength), plain, BoundTo(name));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        // From here on the bytes are known to be those that Seal wrote.
        var headerEnd = sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(plain);
        var item = EvidenceHeader.Read(plain.AsSpan(sizeof(int)..headerEnd));
        return EvidenceContent.TryRead(plain.AsMemory(headerEnd)) is { } content ? new KeptEvidence(item, content) : null;
    }

    private static byte[] BoundTo(string name) => [.. Mark, .. Encoding.UTF8.GetBytes(name)];
}
