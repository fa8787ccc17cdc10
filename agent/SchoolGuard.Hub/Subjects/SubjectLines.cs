using System.Text;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Subjects;

/// <summary>Finds the lines of every audit that mention a person. Every line is read: a name may stand in any fact.</summary>
internal sealed class SubjectLines(Database database)
{
    private const int Page = 2000;

    /// <summary>Each audit with its lines, a page at a time.</summary>
    public async IAsyncEnumerable<(string Device, long Series, StoredLine Line)> FindAsync(Subject subject)
    {
        List<(string Device, long Series)> audits = [("", 0), .. await database.ReadAsync(session => session.ListAsync<(string, long)>("select distinct device, series from device_audit"))];
        foreach (var (device, series) in audits)
        {
            var after = 0L;
            while (await PageAsync(device, series, after) is { Count: > 0 } page)
            {
                foreach (var line in page.Where(line => PersonalFacts.Of(line.Line, subject.Is) is not Mention.None)) yield return (device, series, line);
                after = page[^1].Number;
            }
        }
    }

    public static SubjectLine Of(string device, long series, StoredLine line) => new(device, series, line.Number, Encoding.UTF8.GetString(line.Line));

    private Task<IReadOnlyList<StoredLine>> PageAsync(string device, long series, long after)
    {
        var from = device.Length > 0 ? "device_audit where device = @device and series = @series and" : "audit where";
        return database.ReadAsync(session => session.ListAsync<StoredLine>(
            $"select number as \"Number\", line as \"Line\", erased as \"Erased\", erasure as \"Erasure\" from {from} number > @after order by number limit {Page}", new { device, series, after }));
    }
}
