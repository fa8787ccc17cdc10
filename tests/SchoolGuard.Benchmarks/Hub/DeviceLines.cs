using NodaTime;
using SchoolGuard.Bundles.Audits;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The audit of a device at which somebody is stopped all day: each line belongs in an incident.</summary>
internal sealed class DeviceLines(string person)
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 24, 9, 0);

    private AuditLine next = new(1, AuditLine.NoLine);

    /// <summary>How many lines there are.</summary>
    public ulong Count => (ulong)(next.Number - 1);

    /// <summary>Writes further lines.</summary>
    /// <returns>The number of the first, and the lines with their ends.</returns>
    public (ulong First, byte[] Lines) Next(int count)
    {
        var first = (ulong)next.Number;
        using var piece = new MemoryStream();
        for (var index = 0; index < count; index++)
        {
            var entry = AuditEntry.Of(
                Start + Duration.FromSeconds(next.Number),
                "denied",
                ("account", person), ("person", person), ("address", "10.4.8.7"), ("host", "www.tiktok.com"), ("service", "tiktok"), ("place", "Library"), ("outcome", "Denied"),
                ("clauses", "1b"), ("lines", "12"), ("policy", "2"));
            var line = next.Write(entry);
            piece.Write(line);
            piece.WriteByte((byte)'\n');
            next = new AuditLine(next.Number + 1, AuditLine.Hash(line));
        }

        return (first, piece.ToArray());
    }
}
