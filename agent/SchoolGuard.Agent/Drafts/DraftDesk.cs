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
    private readonly DraftAnalyser analyser = new();

    public DraftAnalysis Analyse(Moment moment, Draft draft, string host) =>
        moment.Viewer.IsStaff ? analyser.Analyse(draft, schools.Current.Words, SettingsFor(moment, host, draft.Official)) : DraftAnalysis.Clean;

    private static DraftSettings SettingsFor(Moment moment, string host, bool official)
    {
        // A policy that says nothing of posts leaves every detector at its default.
        if (moment.Policy.Compiled.Table.PostingRules.Count == 0) return DraftSettings.Defaults;

        var site = HostName.TryParse(host, out var parsed, out _) ? moment.Policy.Sites.Find(parsed).Site : new Site("");
        var account = official ? PostingAccount.Official : PostingAccount.Personal;
        return PostingSettings.From(moment.Policy.Compiled.PostingRulesFor(moment.Viewer.Person, site, account, moment.Changes.WallTimeAt(moment.Minute)));
    }
}
