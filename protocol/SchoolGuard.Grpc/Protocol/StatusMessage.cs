using System.Buffers;
using System.Text;

namespace Grpc.Protocol;

/// <summary><c>grpc-message</c>: UTF-8, percent-encoded but for printable ASCII. Source: PROTOCOL-HTTP2, Percent-Encoded.</summary>
internal static class StatusMessage
{
    private const string Hexadecimal = "0123456789ABCDEF";
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static string Encode(string message)
    {
        if (!message.AsSpan().ContainsAnyExcept(Plain)) return message;
        var encoded = new StringBuilder(message.Length * 2);
        foreach (var octet in Encoding.UTF8.GetBytes(message))
        {
            if (Plain.Contains((char)octet)) encoded.Append((char)octet);
            else encoded.Append('%').Append(Hexadecimal[octet >> 4]).Append(Hexadecimal[octet & 15]);
        }

        return encoded.ToString();
    }

    /// <summary>What is not well encoded stays as it is: a broken message must not hide the status.</summary>
    public static string Decode(string value)
    {
        if (!value.Contains('%', StringComparison.Ordinal)) return value;
        var octets = new ArrayBufferWriter<byte>(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '%' && at + 2 < value.Length && char.IsAsciiHexDigit(value[at + 1]) && char.IsAsciiHexDigit(value[at + 2]))
            {
                octets.Write(Convert.FromHexString(value.AsSpan(at + 1, 2)));
                at += 2;
            }
            else
            {
                var count = char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]) ? 2 : 1;
                Encoding.UTF8.GetBytes(value.AsSpan(at, count), octets);
                at += count - 1;
            }
        }

        return Encoding.UTF8.GetString(octets.WrittenSpan);
    }
}
