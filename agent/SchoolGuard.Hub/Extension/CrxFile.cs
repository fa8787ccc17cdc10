using System.Buffers.Binary;
using System.Text;
using Google.Protobuf;

namespace SchoolGuard.Hub.Extension;

/// <summary>A packed extension in the format CRX3 (chromium: components/crx_file/crx3.proto): "Cr24", 3, the header's length, the header, the archive.</summary>
internal static class CrxFile
{
    private const int FormatVersion = 3;

    // Of CrxFileHeader, AsymmetricKeyProof and SignedData.
    private const int ProofWithRsa = 2;
    private const int SignedHeader = 10000;
    private const int ProofKey = 1;
    private const int ProofSignature = 2;
    private const int CrxId = 1;

    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("Cr24");
    private static readonly byte[] SignedWords = Encoding.ASCII.GetBytes("CRX3 SignedData\0");

    public static byte[] Write(byte[] archive, ExtensionKey key)
    {
        var signedHeader = Message((CrxId, key.RawId));
        var signature = key.Sign([.. SignedWords, .. Number(signedHeader.Length), .. signedHeader, .. archive]);
        var header = Message((ProofWithRsa, Message((ProofKey, key.Public), (ProofSignature, signature))), (SignedHeader, signedHeader));
        return [.. Magic, .. Number(FormatVersion), .. Number(header.Length), .. header, .. archive];
    }

    /// <summary>A protobuf message of fields of bytes.</summary>
    private static byte[] Message(params ReadOnlySpan<(int Field, byte[] Value)> fields)
    {
        using var buffer = new MemoryStream();
        using (var output = new CodedOutputStream(buffer, leaveOpen: true))
        {
            foreach (var (field, value) in fields)
            {
                output.WriteTag(field, WireFormat.WireType.LengthDelimited);
                output.WriteBytes(ByteString.CopyFrom(value));
            }
        }

        return buffer.ToArray();
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
