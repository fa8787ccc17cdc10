using System.Buffers;

namespace Grpc.Framing;

/// <summary>A growing buffer of the shared pool. Asking to write more than <paramref name="limit"/> bytes throws what <paramref name="exceeded"/> makes.</summary>
internal sealed class PooledBuffer(int limit = int.MaxValue, Func<int, Exception>? exceeded = null) : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 256;

    private byte[] array = [];
    private int written;

    public ReadOnlyMemory<byte> Written => array.AsMemory(0, written);

    public int Count => written;

    public void Clear() => written = 0;

    public void Advance(int count)
    {
        if ((uint)count > (uint)(array.Length - written)) throw new ArgumentOutOfRangeException(nameof(count));
        written += count;
        if (written > limit) throw exceeded?.Invoke(limit) ?? new InvalidOperationException("the buffer is full");
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return array.AsMemory(written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>The bytes before <paramref name="count"/>, to be written over.</summary>
    public Span<byte> Start(int count) => array.AsSpan(0, count);

    public void Dispose()
    {
        var returned = array;
        (array, written) = ([], 0);
        if (returned.Length > 0) ArrayPool<byte>.Shared.Return(returned);
    }

    private void Reserve(int count)
    {
        if (array.Length - written >= count) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(written + count), Math.Max(FirstSize, (int)Math.Min(array.Length * 2L, Array.MaxLength))));
        array.AsSpan(0, written).CopyTo(larger);
        if (array.Length > 0) ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}
