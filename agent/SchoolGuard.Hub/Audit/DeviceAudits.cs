using System.Globalization;
using Dapper;
using NodaTime;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Audit;

/// <summary>
/// The audits of the devices, line by line as on their disks. What is handed in twice is kept once; what does not continue what is kept is kept all
/// the same, and goes on the hub's own record. What somebody ought to look at becomes an incident in the same transaction.
/// </summary>
internal sealed class DeviceAudits(Database database, HubAudit audit, IncidentIntake incidents, NoticeOutbox outbox, IClock clock)
{
    private const byte LineEnd = (byte)'\n';
    private const int Page = 1000;
    private const int RowsAtATime = 100;

    /// <summary>Where a device goes on.</summary>
    /// <param name="device">Its id.</param>
    /// <param name="lines">How many lines it has. Fewer than are kept: its audit was deleted or cut, which goes on record, and is taken anew from its first line.</param>
    /// <returns>How many of its lines are kept.</returns>
    public async Task<long> BeginAsync(string device, long lines)
    {
        var known = (await database.ReadAsync(session => EndAsync(session, device))).Number;
        if (lines >= known) return known;
        var kept = await database.WriteAsync(async session =>
        {
            var end = await EndAsync(session, device);
            if (lines >= end.Number) return end.Number;
            await incidents.TakeAsync(session, HubSigns.AuditShortened(device, clock.GetCurrentInstant(), end.Number, lines));
            await audit.RecordAsync(session, "device-audit-shortened", ("device", device), ("kept", $"{end.Number}"), ("present", $"{lines}"));
            // A line of the new series need not exist yet: number 0 holds its place.
            await session.ExecuteAsync("insert into device_audit (device, series, number, line) values (@device, @series, 0, @line)", new { device, series = end.Series + 1, line = Array.Empty<byte>() });
            return 0L;
        });
        outbox.Wake();
        return kept;
    }

    /// <summary>Keeps what is new of an upload.</summary>
    /// <param name="device">Its id.</param>
    /// <param name="first">The number of the first line, from 1.</param>
    /// <param name="upload">Whole lines with their ends.</param>
    /// <returns>How many of the device's lines are kept.</returns>
    public async Task<long> KeepAsync(string device, long first, byte[] upload)
    {
        var kept = await database.WriteAsync(session => KeepAsync(session, device, first, upload));
        outbox.Wake();
        return kept;
    }

    /// <summary>Finds any line of a device's audit that was altered, removed or moved.</summary>
    public async Task<AuditVerification> VerifyAsync(string device)
    {
        var verifiers = new SortedDictionary<long, AuditVerifier>();
        var erased = new ErasedLines(database);
        await foreach (var (series, line) in ReadSeriesAsync(device))
        {
            if (!verifiers.TryGetValue(series, out var verifier)) verifiers[series] = verifier = new AuditVerifier();
            verifier.Add(line.Line, line.Erased);
            if (!await erased.IsProvenAsync(line)) verifier.Report("is called erased, and no erasure on the hub's audit tells of it: it was altered");
        }

        var found = verifiers.Values.Select(verifier => verifier.Finish()).ToList();
        return new AuditVerification(found.Sum(each => each.Records), [.. found.SelectMany(each => each.Findings)]);
    }

    /// <summary>Every line, oldest first.</summary>
    public async IAsyncEnumerable<byte[]> ReadAsync(string device)
    {
        await foreach (var (_, line) in ReadSeriesAsync(device)) yield return line.Line;
    }

    private async Task<long> KeepAsync(Session session, string device, long first, byte[] upload)
    {
        var end = await EndAsync(session, device);
        if (first < 1 || first > end.Number + 1) return end.Number;
        var verifier = end.Number == 0 ? new AuditVerifier() : AuditVerifier.After(end.Line, end.Number, end.Erased);
        var reader = new SignReader(device);
        var signs = new List<Sign>();
        byte[][] lines = [.. Lines(upload).Skip((int)(end.Number + 1 - first))];
        foreach (var line in lines)
        {
            verifier.Add(line);
            if (reader.TryRead(line, end.Series, verifier.Lines) is { } sign) signs.Add(sign);
        }

        if (lines.Length == 0) return end.Number;
        await InsertAsync(session, device, end, lines);
        var found = verifier.Finish();
        var damage = found.IsIntact ? null : found.Findings[0].Message;
        if (damage is not null) signs.Add(HubSigns.AuditDamaged(device, clock.GetCurrentInstant(), damage));
        await incidents.TakeAsync(session, end.Series == 0 ? signs : await NewAsync(session, device, signs));
        if (damage is not null) await audit.RecordAsync(session, "device-audit-damaged", ("device", device), ("finding", damage), ("findings", $"{found.Findings.Length}"));
        return found.Records;
    }

    /// <summary>A device whose audit began anew may hand in lines that were taken before.</summary>
    private static async Task<List<Sign>> NewAsync(Session session, string device, List<Sign> signs)
    {
        var taken = (await session.ListAsync<string>("select hash from incident_lines where device = @device", new { device })).ToHashSet(StringComparer.Ordinal);
        return [.. signs.Where(sign => sign.Line is null || taken.Add(sign.Line.Hash))];
    }

    private async IAsyncEnumerable<(long Series, StoredLine Line)> ReadSeriesAsync(string device)
    {
        var last = await database.ReadAsync(session => EndAsync(session, device));
        for (var series = 0L; series <= last.Series; series++)
        {
            var after = 0L;
            while (await PageAsync(device, series, after) is { Count: > 0 } page)
            {
                foreach (var line in page) yield return (series, line);
                after = page[^1].Number;
            }
        }
    }

    private Task<IReadOnlyList<StoredLine>> PageAsync(string device, long series, long after) => database.ReadAsync(session => session.ListAsync<StoredLine>(
        $"""
        select number as "Number", line as "Line", erased as "Erased", erasure as "Erasure" from device_audit
        where device = @device and series = @series and number > @after order by number limit {Page}
        """,
        new { device, series, after }));

    private static async Task<SeriesEnd> EndAsync(Session session, string device) =>
        await session.FirstAsync<SeriesEnd>(
            "select series as \"Series\", number as \"Number\", line as \"Line\", erased as \"Erased\" from device_audit where device = @device order by series desc, number desc limit 1",
            new { device })
        ?? new SeriesEnd();

    /// <summary>Many rows at a time: a store across the network is asked once for them.</summary>
    private static async Task InsertAsync(Session session, string device, SeriesEnd end, byte[][] lines)
    {
        var number = end.Number;
        foreach (var some in lines.Chunk(RowsAtATime))
        {
            var rows = string.Join(", ", some.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"(@device, @series, @number + {index}, @line{index})")));
            var values = new DynamicParameters(new { device, series = end.Series, number = number + 1 });
            for (var index = 0; index < some.Length; index++) values.Add(string.Create(CultureInfo.InvariantCulture, $"line{index}"), some[index]);
            await session.ExecuteAsync($"insert into device_audit (device, series, number, line) values {rows}", values);
            number += some.Length;
        }
    }

    private static IEnumerable<byte[]> Lines(byte[] upload)
    {
        for (var start = 0; Array.IndexOf(upload, LineEnd, start) is var end && end >= 0; start = end + 1) yield return upload[start..end];
    }

    private sealed record SeriesEnd
    {
        public long Series { get; init; }

        public long Number { get; init; }

        public byte[] Line { get; init; } = [];

        public string? Erased { get; init; }
    }
}
