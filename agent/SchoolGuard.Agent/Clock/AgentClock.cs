using System.Text;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Agent.State;
using SchoolGuard.Policy.Decisions.Time;

namespace SchoolGuard.Agent.Clock;

/// <summary>
/// The agent's time. It never runs backwards: while the agent runs, the monotonic clock carries the latest instant seen forward, and the wall clock
/// counts only where it is ahead of that. The latest instant is kept on disk; where the wall clock is well behind it at start, all that is known
/// is that it is later than that, and <see cref="Read"/> gives the whole week that it may be, to be read strictly.
/// </summary>
internal sealed class AgentClock
{
    /// <summary>A battery clock drifts and is corrected at start: up to this the mark is simply the time.</summary>
    private static readonly Duration Drift = Duration.FromMinutes(2);
    private static readonly Duration Difference = Duration.FromSeconds(1);
    private static readonly Duration Horizon = Duration.FromMinutes(Changes.HorizonMinutes);

    private readonly Lock gate = new();
    private readonly IClock wall;
    private readonly TimeProvider monotonic;
    private readonly string file;
    private readonly string? unreadable;
    private Instant latest;
    private long timestamp;
    private bool behind;

    public AgentClock(IClock wall, TimeProvider monotonic, StateFolder state)
    {
        (this.wall, this.monotonic, file) = (wall, monotonic, state.Clock);
        var now = wall.GetCurrentInstant();
        var mark = ReadMark(out unreadable);
        behind = mark is { } known && now < known - Drift;
        latest = mark is { } last && now < last ? last : now;
        timestamp = monotonic.GetTimestamp();
    }

    public string? Fault
    {
        get
        {
            if (unreadable is not null) return unreadable;
            return Read().IsCertain
                ? null
                : $"the device's clock is behind a time that has already been: only what is allowed all week is allowed, set the clock, or delete `{file}` if it was once set too far ahead";
        }
    }

    /// <summary>Whether the wall clock was set back: more than a battery clock drifts. Nothing is decided by it; it goes on record.</summary>
    public bool IsSetBack
    {
        get
        {
            lock (gate) return wall.GetCurrentInstant() < Read().Earliest - Drift;
        }
    }

    public TimeReading Read()
    {
        lock (gate)
        {
            var moment = monotonic.GetTimestamp();
            latest += Duration.FromTimeSpan(monotonic.GetElapsedTime(timestamp, moment));
            timestamp = moment;
            var now = wall.GetCurrentInstant();
            if (now >= latest) (latest, behind) = (now, false);
            return behind ? new TimeReading(latest, latest + Horizon) : TimeReading.At(latest);
        }
    }

    /// <summary>Learns a moment that has been for certain, from the hub. It moves the time forward and ends a doubt, or changes nothing.</summary>
    /// <returns>Whether answers may be others now; what two clocks always differ by makes none.</returns>
    public bool Learn(Instant moment)
    {
        lock (gate)
        {
            var before = Read();
            if (moment < before.Earliest) return false;
            (latest, behind) = (moment, false);
            return !before.IsCertain || moment - before.Earliest > Difference;
        }
    }

    /// <summary>Keeps the latest instant for the next start.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Save() => DurableFile.Write(file, Encoding.ASCII.GetBytes(InstantPattern.General.Format(Read().Earliest)));

    private Instant? ReadMark(out string? fault)
    {
        fault = null;
        if (!File.Exists(file)) return null;
        try
        {
            var parsed = InstantPattern.General.Parse(File.ReadAllText(file).Trim());
            if (parsed.Success) return parsed.Value;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Reported below, as a file that holds something else is.
        }

        fault = $"`{file}` holds no time: the device's clock is believed until the agent starts again";
        return null;
    }
}
