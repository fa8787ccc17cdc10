namespace SchoolGuard.Policy.Decisions.Time;

/// <summary>A time zone as stretches of time in which its wall clock runs evenly.</summary>
public interface IZone
{
    /// <summary>The stretch that contains an instant.</summary>
    /// <param name="minute">Minutes from 1970-01-01T00:00Z.</param>
    ZoneStretch StretchAt(long minute);
}

/// <summary>A stretch of time in which a zone's offset stays the same.</summary>
/// <param name="End">The instant at which the offset changes, in minutes from 1970-01-01T00:00Z; <see cref="long.MaxValue"/> if it never does.</param>
/// <param name="Offset">Minutes to add to an instant to get wall time.</param>
public readonly record struct ZoneStretch(long End, int Offset);

/// <summary>A zone whose clocks never change.</summary>
/// <param name="offset">Minutes east of UTC.</param>
public sealed class FixedZone(int offset) : IZone
{
    /// <inheritdoc />
    public ZoneStretch StretchAt(long minute) => new(long.MaxValue, offset);
}
