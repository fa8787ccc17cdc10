using NodaTime;
using NodaTime.Text;

namespace SchoolGuard.School.OneRoster;

internal static class RowChecks
{
    public static bool HasNewId(Row row, HashSet<string> ids)
    {
        var id = row["sourcedId"];
        if (id.Length == 0)
        {
            row.Fault("sourcedId is blank; every row needs its own");
            return false;
        }

        if (ids.Add(id)) return true;
        row.Fault($"sourcedId `{id}` is given twice and only the first row counts; every row needs its own");
        return false;
    }

    /// <summary>Reads a date that may be blank; reports one that is no date.</summary>
    public static bool TryDate(Row row, string column, out LocalDate? date)
    {
        date = null;
        if (row[column].Length == 0) return true;
        if (LocalDatePattern.Iso.Parse(row[column]).TryGetValue(default, out var read))
        {
            date = read;
            return true;
        }

        row.Fault($"{column} is `{row[column]}`, which is no date; write it as 2026-09-03");
        return false;
    }
}
