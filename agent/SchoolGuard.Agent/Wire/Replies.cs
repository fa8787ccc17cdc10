using Google.Protobuf.WellKnownTypes;
using NodaTime;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using Outcome = SchoolGuard.Policy.Decisions.Outcome;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>Maps the agent's answers to device.proto.</summary>
internal static class Replies
{
    public static V1.DecideReply Decide(Verdict verdict) => new()
    {
        Allowed = verdict.Allowed,
        Outcome = OutcomeOf(verdict.Decision.Outcome),
        Rules = { verdict.Rules.Select(Rule) },
        Until = verdict.Until is { } until ? TimeOf(until) : null,
        Openings = { verdict.Openings },
    };

    public static V1.AccessSnapshot Snapshot(AccessView view) => new()
    {
        Face = FaceOf(view.Face),
        School = view.School,
        PolicyTitle = view.PolicyTitle,
        Place = view.Place,
        Sites = { view.Sites.Select(Site) },
        EverythingElse = view.EverythingElse is { } rest ? Site(rest) : null,
        Until = view.Until is { } until ? TimeOf(until) : null,
        Lesson = view.Lesson is { } lesson ? Lesson(lesson) : null,
        Faults = { view.Faults },
        OfficialAccounts = { view.OfficialAccounts },
        ReferTo = view.ReferTo is { } refer ? new V1.ReferTo { Concern = refer.Concern, AboutHeadteacher = refer.AboutHeadteacher } : null,
        Permissions = { view.Permissions.Select(Permission) },
        TeachingRevision = view.TeachingRevision,
    };

    public static V1.Lesson Lesson(HeldLesson lesson) => new()
    {
        LessonId = lesson.Grant.LessonId,
        TeachingGroup = lesson.Grant.TeachingGroup,
        Sites = { lesson.Grant.Sites },
        Start = TimeOf(lesson.Grant.Start),
        End = TimeOf(lesson.Grant.End),
        Teacher = lesson.Grant.Teacher,
    };

    public static V1.HeldPermission Permission(HeldPermission permission) => new()
    {
        Role = permission.Grant.Role,
        Sites = { permission.Grant.Sites },
        Until = TimeOf(permission.End),
        GrantedBy = permission.Grant.GrantedBy,
    };

    public static V1.Face FaceOf(Role role) => role switch
    {
        Role.Pupil => V1.Face.Pupil,
        Role.Staff => V1.Face.Staff,
        _ => V1.Face.Visitor,
    };

    public static Timestamp TimeOf(Instant instant) => Timestamp.FromDateTimeOffset(instant.ToDateTimeOffset());

    private static V1.SiteAccess Site((GovernedSite Site, Verdict Verdict) of) => new()
    {
        Id = of.Site.Id,
        Name = of.Site.Name,
        Hosts = { of.Site.Hosts },
        Allowed = of.Verdict.Allowed,
        Outcome = OutcomeOf(of.Verdict.Decision.Outcome),
        Rules = { of.Verdict.Rules.Select(Rule) },
        Openings = { of.Verdict.Openings },
    };

    private static V1.DecidingRule Rule(TableRule rule) => new() { Clause = rule.Clause, Rationale = rule.Rationale, Line = (uint)rule.Line, Text = rule.Text };

    private static V1.Outcome OutcomeOf(Outcome outcome) => outcome switch
    {
        Outcome.Ungoverned => V1.Outcome.Ungoverned,
        Outcome.Allowed => V1.Outcome.Allowed,
        Outcome.Denied => V1.Outcome.Denied,
        _ => V1.Outcome.Default,
    };
}
