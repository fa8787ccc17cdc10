using NodaTime;

namespace SchoolGuard.Hub.Fleet;

/// <summary>What a device was last told of its people.</summary>
/// <param name="Roster">The version.</param>
/// <param name="Taken">How old it is.</param>
/// <param name="Accounts">Whom it is about.</param>
internal sealed record ToldSlice(long Roster, Instant Taken, IReadOnlyList<string> Accounts)
{
    public bool Equals(ToldSlice? other) =>
        other is not null && Roster == other.Roster && Taken == other.Taken && Accounts.SequenceEqual(other.Accounts, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Roster, Taken, Accounts.Count);
}
