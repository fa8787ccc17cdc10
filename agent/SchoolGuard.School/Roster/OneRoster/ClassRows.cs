namespace SchoolGuard.School.OneRoster;

/// <summary>A class and the days on which it runs.</summary>
internal sealed record ScheduledClass(RosterClass Class, Days Days);

internal static class ClassRows
{
    public static Dictionary<string, ScheduledClass> Read(CsvFile file, Dictionary<string, Days> sessions)
    {
        var classes = new Dictionary<string, ScheduledClass>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in file.Rows("sourcedId", "title"))
        {
            if (!RowChecks.HasNewId(row, ids)) continue;
            var id = row["sourcedId"];
            classes[id] = new ScheduledClass(new RosterClass(id, row["title"], row["classCode"]), DaysOf(row, sessions));
        }

        return classes;
    }

    /// <summary>From the start of the first of the class's sessions to the end of the last: a break between terms does not end a membership.</summary>
    private static Days DaysOf(Row row, Dictionary<string, Days> sessions)
    {
        var theirs = row["termSourcedIds"].Split(',', StringSplitOptions.TrimEntries).Where(sessions.ContainsKey).Select(id => sessions[id]).ToList();
        return theirs.Count == 0
            ? default
            : new Days(
                theirs.Exists(days => days.Begin is null) ? null : theirs.Min(days => days.Begin),
                theirs.Exists(days => days.End is null) ? null : theirs.Max(days => days.End));
    }
}
