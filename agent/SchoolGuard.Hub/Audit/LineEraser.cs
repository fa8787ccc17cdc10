using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Audit;

/// <summary>Erases facts from lines that are kept, so that what is left still verifies (<see cref="ErasedLines"/>).</summary>
internal sealed class LineEraser(HubAudit audit)
{
    /// <summary>Erases, on record.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="reason">retention or request.</param>
    /// <param name="changes">Those that change; <see cref="ErasedLine.Line"/> is what each is to say from now on.</param>
    public async Task EraseAsync(Session session, string reason, IReadOnlyList<ErasedLine> changes)
    {
        if (changes.Count == 0) return;
        await HubAudit.TakeTurnAsync(session);
        var lines = await WithEarlierAsync(session, changes);
        var erasure = await session.FirstAsync<long>("select coalesce(max(number), 0) + 1 from erasures");
        foreach (var line in lines)
        {
            await session.ExecuteAsync(
                line.Audit.Length > 0
                    ? "update device_audit set line = @Line, erased = @Erased, erasure = @erasure where device = @Audit and series = @Series and number = @Number"
                    : "update audit set line = @Line, erased = @Erased, erasure = @erasure where number = @Number",
                new { line.Audit, line.Series, line.Number, line.Line, line.Erased, erasure });
        }

        var digest = ErasedLines.Digest(lines);
        var record = await audit.RecordAsync(session, ErasedLines.RecordKind, ("erasure", $"{erasure}"), ("reason", reason), ("lines", $"{lines.Count}"), ("digest", digest));
        await session.ExecuteAsync("insert into erasures (number, audit, digest) values (@erasure, @record, @digest)", new { erasure, record, digest });
    }

    /// <summary>Where a line is erased further, its earlier erasure is no proof of the others any more: they go over to this one as they are.</summary>
    private static async Task<List<ErasedLine>> WithEarlierAsync(Session session, IReadOnlyList<ErasedLine> changes)
    {
        List<ErasedLine> lines = [.. changes];
        foreach (var earlier in changes.Select(line => line.Before).OfType<long>().Distinct())
        {
            var others = await ErasedLines.OfAsync(session, earlier);
            lines.AddRange(others.Where(other => !changes.Any(line => (line.Audit, line.Series, line.Number) == (other.Audit, other.Series, other.Number))));
        }

        return lines;
    }

    /// <summary>A line as it is to be from now on.</summary>
    /// <param name="audit">The device's id; empty for the hub's own audit.</param>
    /// <param name="series">Of the device's audit.</param>
    /// <param name="stored">As it is.</param>
    /// <param name="line">What it is to say.</param>
    public static ErasedLine Of(string audit, long series, StoredLine stored, byte[] line) =>
        new() { Audit = audit, Series = series, Number = stored.Number, Line = line, Erased = stored.Erased ?? AuditLine.Hash(stored.Line), Before = stored.Erasure };
}
