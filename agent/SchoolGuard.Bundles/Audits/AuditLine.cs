using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime.Text;

namespace SchoolGuard.Bundles.Audits;

/// <summary>One line of the file: its number, what happened, and the SHA-256 of the line before it.</summary>
public readonly record struct AuditLine(long Number, string Previous)
{
    /// <summary>What the first record names as the line before it.</summary>
    public static string NoLine { get; } = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>What the next record names this line by.</summary>
    public static string Hash(ReadOnlySpan<byte> line) => Convert.ToHexStringLower(SHA256.HashData(line));

    /// <summary>Writes a record without its line end.</summary>
    public byte[] Write(AuditEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("n"u8, Number);
            json.WriteString("at"u8, InstantPattern.ExtendedIso.Format(entry.At));
            json.WriteString("kind"u8, entry.Kind);
            foreach (var (name, value) in entry.Facts) json.WriteString(name, value);
            json.WriteString("prev"u8, Previous);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <returns>The chain's two members, or null if the line is no record.</returns>
    public static AuditLine? TryRead(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement is { ValueKind: JsonValueKind.Object } record
                && record.TryGetProperty("n"u8, out var number) && number.ValueKind is JsonValueKind.Number && number.TryGetInt64(out var n)
                && record.TryGetProperty("prev"u8, out var previous) && previous.ValueKind is JsonValueKind.String
                ? new AuditLine(n, previous.GetString()!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
