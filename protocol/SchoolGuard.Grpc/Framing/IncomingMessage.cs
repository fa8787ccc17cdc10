using System.Buffers;
using Grpc.Core;

namespace Grpc.Framing;

/// <summary>The message that a deserialiser is looking at.</summary>
internal sealed class IncomingMessage : DeserializationContext
{
    public ReadOnlySequence<byte> Payload { get; set; }

    public override int PayloadLength => (int)Payload.Length;

    public override byte[] PayloadAsNewBuffer() => Payload.ToArray();

    public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => Payload;
}
