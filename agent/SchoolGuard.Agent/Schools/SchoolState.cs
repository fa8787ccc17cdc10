using System.Collections.Immutable;
using SchoolGuard.Agent.State;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Schools;

/// <summary>Holds the school's settings and roster. A faulty school.json leaves the last good one in force and is reported.</summary>
internal sealed partial class SchoolState(StateFolder state, ILogger<SchoolState> logger)
{
    private readonly Lock gate = new();
    private string? stamp;
    private SchoolInForce current = SchoolInForce.Unknown;
    private ImmutableArray<string> faults = [];

    public SchoolInForce Current => Volatile.Read(ref current);

    public ImmutableArray<string> Faults
    {
        get
        {
            lock (gate) return faults;
        }
    }

    /// <summary>Where the roster in force was read from, or null.</summary>
    public string? RosterFolder => Current.Settings?.Roster.Folder;

    /// <summary>Looks at the files again.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Reload()
    {
        lock (gate)
        {
            var now = Stamp();
            if (string.Equals(now, stamp, StringComparison.Ordinal)) return false;
            try
            {
                faults = Take();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                faults = [$"the school's files cannot be read ({problem.Message}): make the state folder readable"];
            }

            // The roster's folder may be another now.
            stamp = Stamp();
            foreach (var fault in faults) Log.Fault(logger, fault);
            return true;
        }
    }

    private string Stamp() => FileStamp.Of([state.School, .. RosterFolder is { } folder ? [folder] : Array.Empty<string>()]);

    private ImmutableArray<string> Take()
    {
        var load = SchoolFile.Load(state.School);
        if (load.Settings is not { } settings)
        {
            var kept = Current.Settings is null ? "everybody is a visitor and every place unknown" : "the last good one stays in force";
            return [.. load.Faults.Select(fault => fault.ToString()), $"`{state.School}` is not in force: {kept}"];
        }

        if (settings.Roster.Folder is not { } folder)
        {
            Volatile.Write(ref current, SchoolInForce.Of(settings, Roster.Empty));
            return [];
        }

        var roster = Roster.Read(folder);
        Volatile.Write(ref current, SchoolInForce.Of(settings, roster.Roster));
        return [.. roster.Faults.Select(fault => fault.ToString())];
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The school's files have a fault: {Fault}")]
        public static partial void Fault(ILogger logger, string fault);
    }
}
