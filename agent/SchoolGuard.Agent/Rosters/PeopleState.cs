using NodaTime;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Rosters.Wire;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Rosters;

/// <summary>Holds what the hub told of this device's people, on the disk too, so that it knows them away from the hub.</summary>
internal sealed partial class PeopleState(StateFolder state, AgentClock clock, ILogger<PeopleState> logger)
{
    /// <summary>Who has not used the device for so long is forgotten.</summary>
    public static Duration Keep { get; } = Duration.FromDays(30);

    // Often enough for thirty days; a device writes nothing every minute.
    private static readonly Duration SeenWritten = Duration.FromHours(6);

    private readonly Lock gate = new();
    private PeopleKnown? current;
    private Instant written;
    private int revision;

    /// <summary>They; null while no hub has told of anybody.</summary>
    public PeopleKnown? Current => Volatile.Read(ref current);

    /// <summary>Another number after each change.</summary>
    public int Revision => Volatile.Read(ref revision);

    /// <summary>What is wrong with the files, or null.</summary>
    public string? Fault { get; private set; }

    private string Entries => Path.Combine(state.People, "entries");

    private string Names => Path.Combine(state.People, "names");

    /// <summary>Takes up what is on the disk. A damaged file makes visitors of everybody until the hub has told of them again.</summary>
    public void Load()
    {
        lock (gate)
        {
            if (!File.Exists(Entries)) return;
            try
            {
                var people = PeopleFile.TryRead(Entries);
                Fault = people is null ? $"the files in `{state.People}` are damaged: everybody is a visitor until the hub has told of them again" : null;
                Change(people is { } read ? new PeopleKnown(read, NamesFile.TryRead(Names)) : PeopleKnown.Nobody);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Fault = $"the files in `{state.People}` cannot be read ({fault.Message}): make them readable";
                Change(PeopleKnown.Nobody);
            }

            if (Fault is { } found) Log.Fault(logger, found);
        }
    }

    /// <summary>Takes what the hub tells; it counts when it is on the disk.</summary>
    /// <returns>Why not, or null.</returns>
    public string? Take(ReadOnlyMemory<byte> file)
    {
        lock (gate)
        {
            var now = clock.Read().Earliest;
            if (SliceReader.TryRead(file, now, out var fault) is not { } slice) return fault;
            try
            {
                var next = (Current ?? PeopleKnown.Nobody).After(slice);
                if (slice.Names is { } names) NamesFile.Write(PreparedNames(), names);
                Write(next, now);
                Change(next);
                Fault = null;
                return null;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return $"the roster cannot be kept ({problem.Message}): make room on the device's disk";
            }
        }
    }

    /// <summary>Notes who uses the device, and forgets who has not for long.</summary>
    /// <exception cref="IOException">The disk is full; what is held stays.</exception>
    public void See(IReadOnlyCollection<string> accounts)
    {
        lock (gate)
        {
            if (Current is not { } known) return;
            var now = clock.Read().Earliest;
            var next = known.SeenAt(now, accounts).SeenSince(now - Keep);
            var isFewer = next.People.Length < known.People.Length;
            if (!isFewer && now - written < SeenWritten) return;
            Write(next, now);
            Volatile.Write(ref current, next);
            if (isFewer) Change(next);
        }
    }

    private string PreparedNames()
    {
        Prepare();
        return Names;
    }

    private void Prepare()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(state.People);
        else Directory.CreateDirectory(state.People, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void Write(PeopleKnown next, Instant now)
    {
        Prepare();
        PeopleFile.Write(Entries, next.People);
        if (next.Names is null) File.Delete(Names);
        written = now;
    }

    private void Change(PeopleKnown next)
    {
        Volatile.Write(ref current, next);
        Interlocked.Increment(ref revision);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The people of this device have a fault: {Fault}")]
        public static partial void Fault(ILogger logger, string fault);
    }
}
