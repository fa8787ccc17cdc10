using NodaTime;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Grants;

/// <summary>What is asked of several grants together.</summary>
internal static class HeldGrants
{
    public static bool IsInForceAt(this IHeldGrant grant, Instant instant) => instant >= grant.Start && instant < grant.End;

    /// <summary>The next instant at which one of them begins or ends, or null.</summary>
    public static Instant? NextChangeAfter(this IEnumerable<IHeldGrant> grants, Instant instant)
    {
        Instant? next = null;
        foreach (var grant in grants)
        {
            Consider(grant.Start);
            Consider(grant.End);
        }

        return next;

        void Consider(Instant change)
        {
            if (change > instant && (next is null || change < next)) next = change;
        }
    }

    /// <summary>Which of them are for a site: the same text for sites that all of them treat alike.</summary>
    public static string SignatureOf(this IEnumerable<IHeldGrant> grants, Site site) => string.Concat(grants.Select(grant => grant.Sites.Contains(site) ? '1' : '0'));
}
