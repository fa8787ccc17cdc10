using NodaTime;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Lessons;

/// <summary>A grant that this device has accepted, with its sites read.</summary>
internal sealed record HeldLesson(Grant Grant, GrantedSites Sites) : IHeldGrant
{
    public string Id => Grant.LessonId;

    public ulong Revision => Grant.Revision;

    public Instant Start => Grant.Start;

    public Instant End => Grant.End;

    /// <summary>The length in whole minutes, rounded up: a ceiling that it exceeds by a second does not serve it.</summary>
    public int Minutes => (int)Math.Min(int.MaxValue, Math.Ceiling((End - Start).TotalMinutes));
}
