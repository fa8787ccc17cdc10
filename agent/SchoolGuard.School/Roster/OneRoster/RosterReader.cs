using System.Collections.Immutable;

namespace SchoolGuard.School.OneRoster;

/// <summary>Reads a folder of OneRoster files. Only users.csv is required: without the others nobody is in a group.</summary>
internal static class RosterReader
{
    public static RosterLoad Read(string folder)
    {
        var faults = ImmutableArray.CreateBuilder<RosterFault>();
        if (!File.Exists(Path.Combine(folder, "users.csv")))
        {
            faults.Add(new RosterFault("users.csv", null, $"there is no such file in `{folder}`; export the roster there as OneRoster 1.1 CSV"));
            return new RosterLoad(Roster.Empty, faults.ToImmutable());
        }

        var users = UserRows.Read(FileOf("users.csv")!);
        var sessions = FileOf("academicSessions.csv") is { } sessionFile ? SessionRows.Read(sessionFile) : [];
        var classes = FileOf("classes.csv") is { } classFile ? ClassRows.Read(classFile, sessions) : [];
        var enrolments = FileOf("enrollments.csv") is { } enrolmentFile ? EnrolmentRows.Read(enrolmentFile, classes) : [];
        return new RosterLoad(new Roster(users, [.. classes.Values.Select(each => each.Class)], enrolments), faults.ToImmutable());

        CsvFile? FileOf(string name)
        {
            var path = Path.Combine(folder, name);
            return File.Exists(path) ? new CsvFile(path, faults.Add) : null;
        }
    }
}
