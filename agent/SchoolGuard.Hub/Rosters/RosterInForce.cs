using NodaTime;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters;

/// <summary>The roster that the hub goes by.</summary>
/// <param name="Version">Rises with every roster; 0 for none yet.</param>
/// <param name="First">When it was taken in force; null for none yet.</param>
/// <param name="Taken">The same, or when it was last handed over again.</param>
/// <param name="Sha256">What two of the same content have in common; empty where it is not known.</param>
/// <param name="Roster">Everybody whose rows are right.</param>
internal sealed record RosterInForce(long Version, Instant? First, Instant? Taken, string Sha256, Roster Roster)
{
    public static RosterInForce None { get; } = new(Version: 0, First: null, Taken: null, Sha256: "", Roster.Empty);
}
