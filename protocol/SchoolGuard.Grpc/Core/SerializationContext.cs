using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a serialiser puts one message: either <see cref="Complete(byte[])"/>, or <see cref="GetBufferWriter"/> and then <see cref="Complete()"/>.</summary>
public abstract class SerializationContext
{
    /// <summary>Gives the whole message at once.</summary>
    /// <param name="payload">The message's bytes.</param>
    public virtual void Complete(byte[] payload) => throw new NotSupportedException();

    /// <summary>The writer to write the message to.</summary>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotSupportedException();

    /// <summary>Says the size before writing, so that the buffer is right at once.</summary>
    /// <param name="payloadLength">The message's size in bytes.</param>
    public virtual void SetPayloadLength(int payloadLength)
    {
    }

    /// <summary>Says that the message is whole.</summary>
    public virtual void Complete() => throw new NotSupportedException();
}

/// <summary>Where a deserialiser takes one message from.</summary>
public abstract class DeserializationContext
{
    /// <summary>The message's size in bytes.</summary>
    public abstract int PayloadLength { get; }

    /// <summary>The message's bytes in an array that the caller may keep.</summary>
    public virtual byte[] PayloadAsNewBuffer() => throw new NotSupportedException();

    /// <summary>The message's bytes where they lie; not to be touched after the deserialiser has returned.</summary>
    public virtual ReadOnlySequence<byte> PayloadAsReadOnlySequence() => throw new NotSupportedException();
}
