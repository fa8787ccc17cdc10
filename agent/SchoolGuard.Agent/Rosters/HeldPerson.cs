using NodaTime;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Rosters;

/// <summary>Somebody who uses this device, as the hub told of them.</summary>
/// <param name="Entry">What the roster says.</param>
/// <param name="Told">The same as the hub said it, to be kept.</param>
/// <param name="Taken">When the roster that says so was last taken or confirmed.</param>
/// <param name="Seen">When the person last used this device.</param>
internal sealed record HeldPerson(RosterEntry Entry, ReadOnlyMemory<byte> Told, Instant Taken, Instant Seen)
{
    public bool Is(string account) => Entry.Username.Equals(account, StringComparison.OrdinalIgnoreCase);
}
