using NodaTime;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Audit;

/// <summary>Audits a page at a time, the newest records first. Nothing is counted, and nothing read but the page.</summary>
internal sealed class AuditPages(Database database)
{
    public const int PageSize = 50;

    /// <summary>A page of the hub's audit.</summary>
    /// <param name="kind">Only records of this kind; empty for all.</param>
    /// <param name="from">Only records from this moment; null for all.</param>
    /// <param name="to">Only records before this moment; null for all.</param>
    /// <param name="before">Only records before this number; null for the newest.</param>
    public Task<AuditPage> ListAsync(string kind, Instant? from, Instant? to, long? before) => database.ReadAsync(async session =>
    {
        var last = await session.FirstAsync<long>("select number from audit_head");
        var values = new
        {
            kind,
            first = from is { } start ? await FirstAtAsync(session, last, start) : 1,
            before = Math.Min(before ?? long.MaxValue, to is { } end ? await FirstAtAsync(session, last, end) : long.MaxValue),
        };
        var source = kind.Length == 0
            ? "audit a where a.number >= @first and a.number < @before order by a.number desc"
            : "audit_kinds k join audit a on a.number = k.number where k.kind = @kind and k.number >= @first and k.number < @before order by k.number desc";
        return PageOf(await session.ListAsync<StoredLine>($"select a.number as \"Number\", a.line as \"Line\" from {source} limit {PageSize + 1}", values));
    });

    /// <summary>A page of what a device handed in last; where its audit began anew, of the newest.</summary>
    /// <param name="device">Its id.</param>
    /// <param name="before">Only lines before this number; null for the newest.</param>
    public Task<AuditPage> ListDeviceAsync(string device, long? before) => database.ReadAsync(async session => PageOf(await session.ListAsync<StoredLine>(
        $"""
        select number as "Number", line as "Line" from device_audit where device = @device and number > 0 and number < @before
          and series = (select max(series) from device_audit where device = @device) order by number desc limit {PageSize + 1}
        """,
        new { device, before = before ?? long.MaxValue })));

    private static AuditPage PageOf(IReadOnlyList<StoredLine> lines) => new([.. lines.Take(PageSize).Select(AuditRecord.Read)], lines.Count > PageSize);

    /// <summary>The first record at or after a moment. Records are in the order of time, as far as clocks are, so halving finds it.</summary>
    private static async Task<long> FirstAtAsync(Session session, long last, Instant moment)
    {
        var (low, high) = (1L, last + 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var line = await session.FirstAsync<StoredLine>("select number as \"Number\", line as \"Line\" from audit where number = @middle", new { middle });
            if (line is not null && AuditRecord.Read(line).At is { } at && at >= moment) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}

/// <summary>A page of an audit.</summary>
/// <param name="Records">The newest first.</param>
/// <param name="HasMore">Whether there are older ones.</param>
internal sealed record AuditPage(IReadOnlyList<AuditRecord> Records, bool HasMore);
