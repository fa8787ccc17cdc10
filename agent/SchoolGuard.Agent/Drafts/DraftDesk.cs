using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Drafts;

namespace SchoolGuard.Agent.Drafts;

/// <summary>Analyses what members of staff write, by the posting rules in force where, when and from which account they write it.</summary>
internal sealed class DraftDesk(SchoolState schools)
{
    private readonly DraftAnalyser analyser = new();

    public DraftAnalysis Analyse(Moment moment, Draft draft, string host) =>
        moment.Viewer.IsStaff ? analyser.Analyse(draft, schools.Current.Words, PostingSettings.For(moment, host, draft.Official)) : DraftAnalysis.Clean;
}
