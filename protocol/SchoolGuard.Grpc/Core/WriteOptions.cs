using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>How one message is written.</summary>
[Flags]
[SuppressMessage("Naming", "CA1711", Justification = "The name is Grpc.Core's.")]
public enum WriteFlags
{
    /// <summary>At once, compressed where the call is.</summary>
    None = 0,

    /// <summary>The message may wait in the buffer for the next one.</summary>
    BufferHint = 1,

    /// <summary>The message is not compressed although the call is.</summary>
    NoCompress = 2,
}

/// <summary>How messages are written.</summary>
/// <param name="flags">The flags.</param>
public class WriteOptions(WriteFlags flags = WriteFlags.None)
{
    /// <summary>No flags.</summary>
    public static readonly WriteOptions Default = new();

    /// <summary>The flags.</summary>
    public WriteFlags Flags { get; } = flags;
}
