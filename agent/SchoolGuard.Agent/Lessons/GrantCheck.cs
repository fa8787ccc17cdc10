using SchoolGuard.Agent.Policies;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Lessons;

/// <summary>What may be wrong with a grant that the hub did sign.</summary>
internal static class GrantCheck
{
    /// <summary>Reads a grant's own words, whatever the policy.</summary>
    /// <returns>The lesson, or null with what makes it unreadable.</returns>
    public static HeldLesson? TryRead(Grant grant, ServiceCatalogue catalogue, out string? fault)
    {
        fault = null;
        if (grant.End <= grant.Start)
        {
            fault = "the lesson ends before it begins: authorise it again";
            return null;
        }

        var sites = GrantedSites.TryRead(grant.Sites, id => catalogue.ById(id) is not null, out var unknown);
        if (sites is not null) return new HeldLesson(grant, sites);
        fault = $"the site `{unknown}` is not known: name a category, a service of the catalogue or a host";
        return null;
    }

    /// <returns>Why the policy does not let this lesson be, or null if it does.</returns>
    public static string? RefusedBy(PolicyInForce policy, HeldLesson lesson)
    {
        if (policy.IsBuiltIn) return "this device has no valid policy to hold a lesson against: deliver the policy first";
        if (!string.Equals(lesson.Grant.School, policy.School, StringComparison.Ordinal))
            return $"the grant is for `{lesson.Grant.School}`, this device's policy is `{policy.School}`'s: authorise the lesson on this school's hub";
        if (lesson.Minutes > policy.LongestLesson)
            return $"the lesson is `{lesson.Minutes}` minutes long and the policy's ceiling `{policy.LongestLesson}`: authorise a shorter one";
        return null;
    }
}
