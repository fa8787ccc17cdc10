namespace SchoolGuard.Policy.Decisions.Time;

/// <summary>When the answer to a situation changes if nothing but time does.</summary>
/// <param name="policy">The policy.</param>
/// <param name="zone">The policy's zone.</param>
/// <param name="calendar">The school's calendar.</param>
public sealed class Changes(CompiledPolicy policy, IZone zone, SchoolCalendar calendar)
{
    /// <summary>How far ahead <see cref="Until"/> looks, in minutes: eight days.</summary>
    public const int HorizonMinutes = 8 * 24 * 60;

    /// <summary>The wall time of an instant.</summary>
    /// <param name="minute">Minutes from 1970-01-01T00:00Z.</param>
    public WallTime WallTimeAt(long minute) => calendar.At(minute + zone.StretchAt(minute).Offset);

    /// <summary>The next instant at which what is enforced changes.</summary>
    /// <param name="situation">The situation; its time is replaced.</param>
    /// <param name="minute">The instant to start from, in minutes from 1970-01-01T00:00Z.</param>
    /// <returns>Minutes from 1970-01-01T00:00Z, or null if it does not change within eight days.</returns>
    public long? Until(Situation situation, long minute)
    {
        var allowed = AllowedAt(situation, minute);
        for (var next = NextPiece(minute); next <= minute + HorizonMinutes; next = NextPiece(next))
        {
            if (AllowedAt(situation, next) != allowed) return next;
        }

        return null;
    }

    /// <summary>Decides for a clock known only to an interval: allowed only if allowed throughout.</summary>
    /// <param name="situation">The situation; its time is replaced.</param>
    /// <param name="earliest">The earliest instant that it may be.</param>
    /// <param name="latest">The latest instant that it may be.</param>
    /// <returns>The decision at the earliest instant, or the first within the interval that does not allow.</returns>
    public Decision DecideThroughout(Situation situation, long earliest, long latest)
    {
        var decision = policy.Decide(situation with { At = WallTimeAt(earliest) });
        if (!decision.Allowed || latest <= earliest) return decision;
        for (var next = NextPiece(earliest); next <= latest; next = NextPiece(next))
        {
            var later = policy.Decide(situation with { At = WallTimeAt(next) });
            if (!later.Allowed) return later;
        }

        return decision;
    }

    private bool AllowedAt(Situation situation, long minute) => policy.Decide(situation with { At = WallTimeAt(minute) }).Allowed;

    /// <summary>A change inside an hour that clocks skip comes at that hour's end, because wall time jumps over it; so the stretch's end is a piece's end too.</summary>
    private long NextPiece(long minute)
    {
        var stretch = zone.StretchAt(minute);
        return Math.Min(minute + policy.MinutesToNextChange(calendar.At(minute + stretch.Offset)), stretch.End);
    }
}
