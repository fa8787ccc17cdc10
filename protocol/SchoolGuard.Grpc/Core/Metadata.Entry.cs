using System.Buffers;
using System.Text;

namespace Grpc.Core;

public sealed partial class Metadata
{
    /// <summary>One key and its value. Immutable.</summary>
    public sealed class Entry
    {
        private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

        private readonly string? text;
        private readonly byte[]? bytes;

        /// <summary>An entry of text.</summary>
        /// <param name="key">Letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; letters become lower case; not ending in <c>-bin</c>.</param>
        /// <param name="value">Printable ASCII, blanks included.</param>
        /// <exception cref="ArgumentException">The key or the value has characters that a header cannot carry, or the key ends in <c>-bin</c>.</exception>
        public Entry(string key, string value)
        {
            Key = Normalised(key);
            if (IsBinary) throw new ArgumentException($"the key `{Key}` ends in -bin: its value must be bytes", nameof(key));
            ArgumentNullException.ThrowIfNull(value);
            if (!IsText(value)) throw new ArgumentException($"the value of `{Key}` must be printable ASCII: use a -bin key for anything else", nameof(value));
            text = value;
        }

        /// <summary>An entry of bytes.</summary>
        /// <param name="key">Letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; letters become lower case; ending in <c>-bin</c>.</param>
        /// <param name="valueBytes">The bytes, copied.</param>
        /// <exception cref="ArgumentException">The key has characters that a header cannot carry, or does not end in <c>-bin</c>.</exception>
        public Entry(string key, byte[] valueBytes)
        {
            Key = Normalised(key);
            if (!IsBinary) throw new ArgumentException($"the key `{Key}` of bytes must end in -bin", nameof(key));
            ArgumentNullException.ThrowIfNull(valueBytes);
            bytes = valueBytes.AsSpan().ToArray();
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>Whether the value is bytes: the key ends in <c>-bin</c>.</summary>
        public bool IsBinary => Key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal);

        /// <summary>The text.</summary>
        /// <exception cref="InvalidOperationException">The entry holds bytes.</exception>
        public string Value => text ?? throw new InvalidOperationException($"the value of `{Key}` is bytes: read ValueBytes");

        /// <summary>A copy of the bytes; for text, its ASCII.</summary>
        public byte[] ValueBytes => text is null ? bytes.AsSpan().ToArray() : Encoding.ASCII.GetBytes(text);

        /// <inheritdoc/>
        public override string ToString() => text is null ? $"[Entry: key={Key}, {bytes!.Length} bytes]" : $"[Entry: key={Key}, value={text}]";

        internal static bool IsKey(string key) => key.Length > 0 && !key.AsSpan().ContainsAnyExcept(KeyCharacters);

        internal static bool IsText(string value) => !value.AsSpan().ContainsAnyExceptInRange(' ', '~');

        private static string Normalised(string key)
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            var lower = key.ToLowerInvariant();
            return IsKey(lower) ? lower : throw new ArgumentException($"the key `{key}` may only hold letters, digits, `-`, `_` and `.`", nameof(key));
        }
    }
}
