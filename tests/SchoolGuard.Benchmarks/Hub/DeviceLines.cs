using NodaTime;
using SchoolGuard.Bundles.Audits;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The audit of a device that decides all day.</summary>
internal sealed class DeviceLines
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
            var entry = AuditEntry.Of(Start + Duration.FromSeconds(next.Number), "blocked", ("account", "ada"), ("host", "www.social.example"), ("rule", "12"), ("place", "Library"));
            var line = next.Write(entry);
            piece.Write(line);
            piece.WriteByte((byte)'\n');
            next = new AuditLine(next.Number + 1, AuditLine.Hash(line));
        }

        return (first, piece.ToArray());
    }
}
