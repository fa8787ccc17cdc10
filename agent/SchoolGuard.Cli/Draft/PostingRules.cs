using SchoolGuard.Cli.Situations;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Draft;

/// <summary>What one policy asks of drafts.</summary>
internal sealed class PostingRules(PolicyTable table, NodaZone zone, SchoolCalendar calendar)
{
    private readonly CompiledPolicy policy = new(table);

    public DraftSettings For(DraftLine draft)
    {
        var account = draft.Official ? PostingAccount.Official : PostingAccount.Personal;
        var guidance = policy.GuidanceFor(draft.Author, draft.Site, account, TimeOf(draft), draft.Permissions);
        return DraftSettings.FromPolicy(guidance?.Select(about => new SubjectGuidance(about.Subject.ToString(), about.Strength.ToString(), [.. about.Clauses], about.Rationale, about.LiftedBy)));
    }

    private WallTime? TimeOf(DraftLine draft) => draft.At is { } at ? new Changes(policy, zone, calendar).WallTimeAt(zone.MinuteOf(at)) : null;
}
