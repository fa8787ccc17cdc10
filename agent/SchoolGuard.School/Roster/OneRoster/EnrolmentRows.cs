using System.Collections.Immutable;

namespace SchoolGuard.School.OneRoster;

internal static class EnrolmentRows
{
    /// <summary>The enrolments in known classes; where one has no date of its own, its class's applies.</summary>
    public static ImmutableArray<Enrolment> Read(CsvFile file, Dictionary<string, ScheduledClass> classes)
    {
        var enrolments = ImmutableArray.CreateBuilder<Enrolment>();
        foreach (var row in file.Rows("classSourcedId", "userSourcedId", "role"))
        {
            if (Vocabulary.RoleOf(row["role"]) is null) continue;
            if (!classes.TryGetValue(row["classSourcedId"], out var scheduled))
            {
                row.Fault($"classes.csv has no class `{row["classSourcedId"]}`; add it, or take the enrolment out");
                continue;
            }

            if (!RowChecks.TryDate(row, "beginDate", out var begin) | !RowChecks.TryDate(row, "endDate", out var end)) continue;
            enrolments.Add(new Enrolment(row["userSourcedId"], scheduled.Class.Id, new Days(begin ?? scheduled.Days.Begin, end ?? scheduled.Days.End)));
        }

        return enrolments.ToImmutable();
    }
}
