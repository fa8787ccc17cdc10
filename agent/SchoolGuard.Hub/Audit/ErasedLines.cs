using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Audit;

/// <summary>
/// Proves that lines were erased as the hub's audit tells. Each erasure is one record there, with a digest over every line that it changed: its
/// audit, number, hash before, and what it says since. A line that was altered and called erased is in no digest.
/// </summary>
internal sealed class ErasedLines(Database database)
{
    /// <summary>The kind of an erasure's record on the hub's audit.</summary>
    public const string RecordKind = "lines-erased";

    private const string OfDevices = "select device as \"Audit\", series as \"Series\", number as \"Number\", line as \"Line\", erased as \"Erased\" from device_audit where erasure = @erasure";
    private const string OfHub = "select '' as \"Audit\", 0 as \"Series\", number as \"Number\", line as \"Line\", erased as \"Erased\" from audit where erasure = @erasure";

    private readonly Dictionary<long, bool> proven = [];

    /// <summary>All that an erasure changed.</summary>
    public static async Task<IReadOnlyList<ErasedLine>> OfAsync(Session session, long erasure) =>
        [.. await session.ListAsync<ErasedLine>(OfDevices, new { erasure }), .. await session.ListAsync<ErasedLine>(OfHub, new { erasure })];

    /// <summary>The digest over what an erasure changed.</summary>
    public static string Digest(IEnumerable<ErasedLine> lines)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines.OrderBy(line => line.Audit, StringComparer.Ordinal).ThenBy(line => line.Series).ThenBy(line => line.Number))
            digest.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{line.Audit} {line.Series} {line.Number} {line.Erased} {AuditLine.Hash(line.Line)}\n")));
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    /// <summary>Whether a line is as the erasure that it names left it.</summary>
    public async Task<bool> IsProvenAsync(StoredLine line)
    {
        if (line.Erasure is not { } erasure) return line.Erased is null;
        if (!proven.TryGetValue(erasure, out var known)) proven[erasure] = known = await database.ReadAsync(session => ProveAsync(session, erasure));
        return known;
    }

    private static async Task<bool> ProveAsync(Session session, long erasure)
    {
        var record = await session.FirstAsync<byte[]>("select a.line from audit a join erasures e on e.audit = a.number where e.number = @erasure", new { erasure });
        if (record is null) return false;
        var lines = await OfAsync(session, erasure);
        try
        {
            using var json = JsonDocument.Parse(record);
            return json.RootElement.GetProperty("kind").ValueEquals(RecordKind) && json.RootElement.GetProperty("digest").ValueEquals(Digest(lines));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }
}

/// <summary>A line that facts were erased from.</summary>
internal sealed record ErasedLine
{
    /// <summary>The device's id; empty for the hub's own audit.</summary>
    public string Audit { get; init; } = "";

    public long Series { get; init; }

    public long Number { get; init; }

    /// <summary>As it is since.</summary>
    public byte[] Line { get; init; } = [];

    /// <summary>The hash that it had before.</summary>
    public string Erased { get; init; } = "";

    /// <summary>By which erasure facts were erased from it before; null if none were.</summary>
    public long? Before { get; init; }
}
