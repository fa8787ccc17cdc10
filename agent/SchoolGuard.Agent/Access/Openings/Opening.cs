using NodaTime;

namespace SchoolGuard.Agent.Access.Openings;

/// <summary>A way in which a denied site would be allowed.</summary>
/// <param name="Words">Where or how, as the start of a sentence; empty if only the time need pass.</param>
/// <param name="From">When, or null for now.</param>
/// <param name="NeedsPermission">Whether somebody must be asked: named after all others.</param>
internal sealed record Opening(string Words, Instant? From, bool NeedsPermission = false);
