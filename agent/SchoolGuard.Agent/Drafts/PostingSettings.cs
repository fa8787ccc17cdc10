using SchoolGuard.Agent.Access;
using SchoolGuard.Catalogue;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Agent.Drafts;

/// <summary>What the posting rules in force ask of one author on one site, now.</summary>
internal static class PostingSettings
{
    // Only a permission for every site is sure to be for one that is not known.
    private static readonly Site Anywhere = new("");

    public static DraftSettings For(Moment moment, string host, bool official)
    {
        Site? site = HostName.TryParse(host, out var parsed, out _) ? moment.Policy.Sites.Find(parsed).Site : null;
        var guidance = moment.Policy.Compiled.GuidanceFor(
            [moment.Viewer.Person],
            site,
            official ? PostingAccount.Official : PostingAccount.Personal,
            moment.Changes.WallTimeAt(moment.Minute),
            moment.RolesFor(site ?? Anywhere));
        return DraftSettings.FromPolicy(guidance?.Select(about => new SubjectGuidance(about.Subject.ToString(), about.Strength.ToString(), [.. about.Clauses], about.Rationale, about.LiftedBy)));
    }
}
