using System.Collections;

namespace Grpc.Core;

/// <summary>
/// The headers or trailers of a call, in order; a key may come several times. Keys are lower case; keys that end in <c>-bin</c> hold bytes,
/// all others printable ASCII. Source: PROTOCOL-HTTP2, Custom-Metadata.
/// </summary>
public sealed partial class Metadata : IList<Metadata.Entry>
{
    /// <summary>The ending of the keys whose values are bytes.</summary>
    public const string BinaryHeaderSuffix = "-bin";

    /// <summary>No metadata. Adding to it is an <see cref="InvalidOperationException"/>.</summary>
    public static readonly Metadata Empty = new() { IsReadOnly = true };

    private readonly List<Entry> entries = [];

    /// <inheritdoc/>
    public int Count => entries.Count;

    /// <inheritdoc/>
    public bool IsReadOnly { get; private init; }

    /// <inheritdoc/>
    public Entry this[int index]
    {
        get => entries[index];
        set => Writable()[index] = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The last entry with this key, or null.</summary>
    /// <param name="key">The key, in any case.</param>
    public Entry? Get(string key) => entries.FindLast(entry => Same(entry, key));

    /// <summary>The last text with this key, or null.</summary>
    /// <param name="key">A key without <c>-bin</c>, in any case.</param>
    public string? GetValue(string key) => Get(key)?.Value;

    /// <summary>The last bytes with this key, or null.</summary>
    /// <param name="key">A key with <c>-bin</c>, in any case.</param>
    public byte[]? GetValueBytes(string key) => Get(key)?.ValueBytes;

    /// <summary>All entries with this key, in order.</summary>
    /// <param name="key">The key, in any case.</param>
    public IEnumerable<Entry> GetAll(string key) => entries.Where(entry => Same(entry, key));

    /// <summary>Adds text.</summary>
    /// <param name="key">A key without <c>-bin</c>.</param>
    /// <param name="value">Printable ASCII.</param>
    public void Add(string key, string value) => Add(new Entry(key, value));

    /// <summary>Adds bytes.</summary>
    /// <param name="key">A key with <c>-bin</c>.</param>
    /// <param name="valueBytes">The bytes, copied.</param>
    public void Add(string key, byte[] valueBytes) => Add(new Entry(key, valueBytes));

    /// <inheritdoc/>
    public void Add(Entry item) => Writable().Add(item ?? throw new ArgumentNullException(nameof(item)));

    /// <inheritdoc/>
    public void Insert(int index, Entry item) => Writable().Insert(index, item ?? throw new ArgumentNullException(nameof(item)));

    /// <inheritdoc/>
    public bool Remove(Entry item) => Writable().Remove(item);

    /// <inheritdoc/>
    public void RemoveAt(int index) => Writable().RemoveAt(index);

    /// <inheritdoc/>
    public void Clear() => Writable().Clear();

    /// <inheritdoc/>
    public bool Contains(Entry item) => entries.Contains(item);

    /// <inheritdoc/>
    public int IndexOf(Entry item) => entries.IndexOf(item);

    /// <inheritdoc/>
    public void CopyTo(Entry[] array, int arrayIndex) => entries.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Same(Entry entry, string key) => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase);

    private List<Entry> Writable() => IsReadOnly ? throw new InvalidOperationException("this metadata is read-only: add to a new one") : entries;
}
