namespace Grpc.Core;

/// <summary>How messages of one type become bytes and back.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <param name="serializer">Writes a message to the context and completes it.</param>
/// <param name="deserializer">Reads a message from the context, whose bytes live only as long as the call to it.</param>
public class Marshaller<T>(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer)
{
    /// <summary>A marshaller over whole arrays.</summary>
    /// <param name="serializer">Makes a message's bytes.</param>
    /// <param name="deserializer">Makes a message of bytes that it may keep.</param>
    public Marshaller(Func<T, byte[]> serializer, Func<byte[], T> deserializer)
        : this((message, context) => context.Complete(serializer(message)), context => deserializer(context.PayloadAsNewBuffer()))
    {
        ArgumentNullException.ThrowIfNull(serializer);
        ArgumentNullException.ThrowIfNull(deserializer);
    }

    /// <summary>Writes a message to the context and completes it.</summary>
    public Action<T, SerializationContext> ContextualSerializer { get; } = serializer ?? throw new ArgumentNullException(nameof(serializer));

    /// <summary>Reads a message from the context.</summary>
    public Func<DeserializationContext, T> ContextualDeserializer { get; } = deserializer ?? throw new ArgumentNullException(nameof(deserializer));
}

/// <summary>Makes marshallers.</summary>
public static class Marshallers
{
    /// <summary>A marshaller over whole arrays.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="serializer">Makes a message's bytes.</param>
    /// <param name="deserializer">Makes a message of bytes that it may keep.</param>
    public static Marshaller<T> Create<T>(Func<T, byte[]> serializer, Func<byte[], T> deserializer) => new(serializer, deserializer);

    /// <summary>A marshaller over contexts, without copies of the bytes.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="serializer">Writes a message to the context and completes it.</param>
    /// <param name="deserializer">Reads a message from the context.</param>
    public static Marshaller<T> Create<T>(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer) => new(serializer, deserializer);
}
