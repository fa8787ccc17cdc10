using System.Buffers.Text;

namespace Grpc.Protocol;

/// <summary>The values of <c>-bin</c> keys: base64, sent without padding, taken with or without it.</summary>
internal static class BinaryHeader
{
    public static string Encode(byte[] value) => Convert.ToBase64String(value).TrimEnd('=');

    public static bool TryDecode(ReadOnlySpan<char> value, out byte[] bytes)
    {
        bytes = [];
        var digits = value.Trim().TrimEnd('=');
        var padded = string.Concat(digits, (digits.Length % 4) switch { 2 => "==", 3 => "=", _ => "" });
        if (!Base64.IsValid(padded, out var length)) return false;
        bytes = new byte[length];
        return Convert.TryFromBase64String(padded, bytes, out _);
    }
}
