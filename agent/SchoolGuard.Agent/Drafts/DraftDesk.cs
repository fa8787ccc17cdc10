using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Drafts;

namespace SchoolGuard.Agent.Drafts;

/// <summary>
/// Analyses what members of staff write, attach and whom they contact, by the posting rules in force where, when and from which account they do so.
/// </summary>
internal sealed class DraftDesk(SchoolState schools)
{
    private readonly DraftAnalyser drafts = new();
    private readonly ContactAnalyser contacts = new();

    public DraftAnalysis Analyse(Moment moment, Draft draft, string host) =>
        moment.Viewer.IsStaff ? drafts.Analyse(draft, schools.Current.Words, PostingSettings.For(moment, host, draft.Official)) : DraftAnalysis.Clean;

    public DraftAnalysis Analyse(Moment moment, Photo photo, string host, bool official) =>
        moment.Viewer.IsStaff ? PhotoAnalyser.Analyse(photo, schools.Current.Area, PostingSettings.For(moment, host, official)) : DraftAnalysis.Clean;

    public DraftAnalysis Analyse(Moment moment, Contact contact, string host)
    {
        if (!moment.Viewer.IsStaff) return DraftAnalysis.Clean;
        var school = schools.Current;
        return contacts.Analyse(contact, school.Words, PostingSettings.For(moment, host, official: false), Referral.Of(school.Settings).Concern);
    }
}
