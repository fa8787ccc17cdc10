using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Schools;

/// <summary>Reads school.json for commands; every fault is said, a line each.</summary>
internal static class SchoolSource
{
    public static SchoolSettings? Read(Terminal terminal, string path)
    {
        var load = SchoolFile.Load(path);
        foreach (var fault in load.Faults) terminal.Errors.WriteLine(fault);
        return load.Settings;
    }

    /// <summary>The roster of the school, which may have none. Rows at fault are said and left out, as the agent leaves them out.</summary>
    public static Roster ReadRoster(Terminal terminal, SchoolSettings settings)
    {
        if (settings.Roster.Folder is not { } folder) return Roster.Empty;
        var load = Roster.Read(folder);
        foreach (var fault in load.Faults) terminal.Errors.WriteLine(fault);
        return load.Roster;
    }

    /// <returns>False after saying why.</returns>
    public static bool TryReadCalendar(Terminal terminal, string? path, out SchoolCalendar? calendar)
    {
        calendar = null;
        if (path is null) return true;
        if (Read(terminal, path) is not { } settings) return false;
        calendar = CalendarReader.ToCalendar(settings.Calendar);
        return true;
    }
}
