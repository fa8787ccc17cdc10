using NodaTime;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Grants;

/// <summary>What the hub granted and this device holds: a lesson or a permission.</summary>
internal interface IHeldGrant
{
    /// <summary>The same through all revisions.</summary>
    string Id { get; }

    ulong Revision { get; }

    Instant Start { get; }

    /// <summary>Exclusive.</summary>
    Instant End { get; }

    GrantedSites Sites { get; }
}
