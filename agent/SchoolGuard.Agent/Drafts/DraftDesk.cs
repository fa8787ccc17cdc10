using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Catalogue;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Agent.Drafts;

/// <summary>Analyses what members of staff write, by the posting rules in force where, when and from which account they write it.</summary>
internal sealed class DraftDesk(SchoolState schools)
{
    // Only a permission for every site is sure to be for one that is not known.
    private static readonly Site Anywhere = new("");

    private readonly DraftAnalyser analyser = new();

    public DraftAnalysis Analyse(Moment moment, Draft draft, string host) =>
        moment.Viewer.IsStaff ? analyser.Analyse(draft, schools.Current.Words, SettingsFor(moment, host, draft.Official)) : DraftAnalysis.Clean;

    private static DraftSettings SettingsFor(Moment moment, string host, bool official)
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
