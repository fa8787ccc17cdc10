using System.Collections.Immutable;
using SchoolGuard.Agent.Rosters;
using SchoolGuard.Agent.State;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Schools;

/// <summary>Holds the school's settings and roster. A faulty school.json leaves the last good one in force and is reported.</summary>
internal sealed partial class SchoolState(StateFolder state, PeopleState people, ILogger<SchoolState> logger)
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
    public string? RosterFolder => people.Current is null ? Current.Settings?.Roster.Folder : null;

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

                // Taken anew: the roster's folder may be another now.
                stamp = Stamp();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // The stamp stays as it is, so that the next look tries again.
                faults = [$"the school's files cannot be read ({problem.Message}): make the state folder readable"];
            }

            foreach (var fault in faults) Log.Fault(logger, fault);
            return true;
        }
    }

    private string Stamp() => $"{people.Revision} {FileStamp.Of([state.School, .. RosterFolder is { } folder ? [folder] : Array.Empty<string>()])}";

    private ImmutableArray<string> Take()
    {
        var load = SchoolFile.Load(state.School);
        if (load.Settings is not { } settings)
        {
            var kept = Current.Settings is null ? "everybody is a visitor and every place unknown" : "the last good one stays in force";
            return [.. load.Faults.Select(fault => fault.ToString()), $"`{state.School}` is not in force: {kept}"];
        }

        // What the hub tells of people stands in the place of a roster in a folder.
        if (people.Current is { } known)
        {
            Volatile.Write(ref current, SchoolInForce.Of(settings, known));
            return people.Fault is { } damage ? [damage] : [];
        }

        // The hub's settings may name a folder of the hub's; of people it tells itself, a moment later.
        if (settings.Roster.Folder is not { } folder || (File.Exists(state.HubAddress) && !Directory.Exists(folder)))
        {
            Volatile.Write(ref current, SchoolInForce.Of(settings, Roster.Empty));
            return [];
        }

        // A row at fault is one person's; a file at fault is everybody's, and nobody has left the school because of it.
        var read = Roster.Read(folder);
        var keeps = read.Faults.Any(fault => fault.Row is null) && Current.Settings is not null;
        Volatile.Write(ref current, SchoolInForce.Of(settings, keeps ? Current.Roster : read.Roster));
        var found = read.Faults.Select(fault => fault.ToString());
        return keeps ? [.. found, $"the roster in `{folder}` is not in force: the last good one stays in force"] : [.. found];
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The school's files have a fault: {Fault}")]
        public static partial void Fault(ILogger logger, string fault);
    }
}
