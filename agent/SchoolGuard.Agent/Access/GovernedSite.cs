using System.Collections.Immutable;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Keys;

namespace SchoolGuard.Agent.Access;

/// <summary>A service or host of which a snapshot speaks.</summary>
/// <param name="Id">The service's id, or the host.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Hosts">Each with everything below it, unless a longer host is listed elsewhere.</param>
/// <param name="Site">What the policy decides about; one of the hosts.</param>
/// <param name="Key">The site, looked up; the same object for sites of which all rules think alike.</param>
internal sealed record GovernedSite(string Id, string Name, ImmutableArray<string> Hosts, Site Site, SiteKey Key);
