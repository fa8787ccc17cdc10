using System.Collections.Immutable;

namespace SchoolGuard.School.OneRoster;

/// <summary>Reads OneRoster files. Only users.csv is required: without the others nobody is in a group.</summary>
internal static class RosterReader
{
    public static RosterLoad Read(string folder) => Read(name => File.Exists(Path.Combine(folder, name)), name => File.OpenRead(Path.Combine(folder, name)), $"`{folder}`");

    public static RosterLoad Read(IReadOnlyDictionary<string, byte[]> files) => Read(files.ContainsKey, name => new MemoryStream(files[name], writable: false), "what was handed over");

    private static RosterLoad Read(Func<string, bool> exists, Func<string, Stream> open, string source)
    {
        var faults = ImmutableArray.CreateBuilder<RosterFault>();
        var userFile = FileOf(RosterFiles.Users);
        if (userFile is null)
        {
            faults.Add(new RosterFault(RosterFiles.Users, null, $"there is no such file in {source}; export the roster there as OneRoster 1.1 CSV"));
            return new RosterLoad(Roster.Empty, faults.ToImmutable());
        }

        var users = UserRows.Read(userFile);
        var sessions = FileOf(RosterFiles.Sessions) is { } sessionFile ? SessionRows.Read(sessionFile) : [];
        var classes = FileOf(RosterFiles.Classes) is { } classFile ? ClassRows.Read(classFile, sessions) : [];
        var enrolments = FileOf(RosterFiles.Enrolments) is { } enrolmentFile ? EnrolmentRows.Read(enrolmentFile, classes) : [];
        return new RosterLoad(new Roster(users, [.. classes.Values.Select(each => each.Class)], enrolments), faults.ToImmutable());

        CsvFile? FileOf(string name) => exists(name) ? new CsvFile(name, () => open(name), faults.Add) : null;
    }
}
