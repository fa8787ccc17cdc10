using NodaTime;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Lessons;

/// <summary>A grant that this device has accepted, with its sites read.</summary>
internal sealed record HeldLesson(Grant Grant, GrantedSites Sites)
{
    /// <summary>The length in whole minutes, rounded up: a ceiling that it exceeds by a second does not serve it.</summary>
    public int Minutes => (int)Math.Min(int.MaxValue, Math.Ceiling((Grant.End - Grant.Start).TotalMinutes));

    public bool IsInForceAt(Instant instant) => instant >= Grant.Start && instant < Grant.End;
}
