namespace SchoolGuard.School.OneRoster;

internal static class SessionRows
{
    /// <summary>The days of each academic session, by sourcedId.</summary>
    public static Dictionary<string, Days> Read(CsvFile file)
    {
        var sessions = new Dictionary<string, Days>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in file.Rows("sourcedId", "startDate", "endDate"))
        {
            if (!RowChecks.HasNewId(row, ids)) continue;
            if (!RowChecks.TryDate(row, "startDate", out var start) | !RowChecks.TryDate(row, "endDate", out var end)) continue;
            sessions[row["sourcedId"]] = new Days(start, end);
        }

        return sessions;
    }
}
