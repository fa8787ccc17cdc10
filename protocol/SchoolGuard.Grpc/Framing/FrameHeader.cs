using System.Buffers;
using System.Buffers.Binary;

namespace Grpc.Framing;

/// <summary>What stands before each message: a byte that says whether it is compressed, and its size, big-endian. Source: PROTOCOL-HTTP2, Length-Prefixed-Message.</summary>
internal readonly record struct FrameHeader(byte Flag, uint Length)
{
    public const int Size = 5;

    public static bool TryRead(in ReadOnlySequence<byte> buffer, out FrameHeader header)
    {
        header = default;
        if (buffer.Length < Size) return false;
        Span<byte> bytes = stackalloc byte[Size];
        buffer.Slice(0, Size).CopyTo(bytes);
        header = new FrameHeader(bytes[0], BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]));
        return true;
    }

    public void Write(Span<byte> destination)
    {
        destination[0] = Flag;
        BinaryPrimitives.WriteUInt32BigEndian(destination[1..], Length);
    }
}
