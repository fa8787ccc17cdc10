using NodaTime;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters;

/// <summary>The roster that the hub goes by.</summary>
/// <param name="Version">Rises with every roster; 0 for none yet.</param>
/// <param name="Taken">When it was taken in force; null for none yet.</param>
/// <param name="Roster">Everybody whose rows are right.</param>
internal sealed record RosterInForce(long Version, Instant? Taken, Roster Roster)
{
    public static RosterInForce None { get; } = new(Version: 0, Taken: null, Roster.Empty);
}
