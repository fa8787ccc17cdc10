using SchoolGuard.NativeMessaging.Messages;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Wire;

internal static class AccessWire
{
    public static V1.DecideRequest ToWire(this DecideRequest request) => new() { Host = request.Host };

    public static DecisionReply FromWire(this V1.DecideReply reply) => new()
    {
        Allowed = reply.Allowed,
        Outcome = reply.Outcome.FromWire(),
        Rules = [.. reply.Rules.Select(FromWire)],
        Until = reply.Until?.ToDateTimeOffset(),
        Openings = [.. reply.Openings],
    };

    public static AccessSnapshot FromWire(this V1.AccessSnapshot snapshot) => new()
    {
        Revision = snapshot.Revision,
        Face = snapshot.Face.FromWire(),
        School = snapshot.School,
        PolicyTitle = snapshot.PolicyTitle,
        Place = snapshot.Place,
        Sites = [.. snapshot.Sites.Select(FromWire)],
        EverythingElse = snapshot.EverythingElse is { } rest ? rest.FromWire() : null,
        Until = snapshot.Until?.ToDateTimeOffset(),
        Lesson = snapshot.Lesson is { } lesson ? lesson.FromWire() : null,
        Faults = [.. snapshot.Faults],
        OfficialAccounts = [.. snapshot.OfficialAccounts],
        ReferTo = snapshot.ReferTo is { } refer ? new ReferTo(refer.Concern, refer.AboutHeadteacher) : null,
        Permissions = [.. snapshot.Permissions.Select(FromWire)],
        TeachingRevision = snapshot.TeachingRevision,
    };

    public static StateReply FromWire(this V1.StatusReply status) => new()
    {
        Agent = status.Version,
        PolicyValid = status.PolicyValid,
        PolicyTitle = status.PolicyTitle,
        PolicyCounter = status.PolicyCounter,
        Place = status.Place,
        Face = status.Face.FromWire(),
        Faults = [.. status.Faults],
    };

    private static SiteAccess FromWire(this V1.SiteAccess site) => new()
    {
        Id = site.Id,
        Name = site.Name,
        Hosts = [.. site.Hosts],
        Allowed = site.Allowed,
        Outcome = site.Outcome.FromWire(),
        Rules = [.. site.Rules.Select(FromWire)],
        Openings = [.. site.Openings],
    };

    private static DecidingRule FromWire(this V1.DecidingRule rule) => new(rule.Clause, rule.Rationale, rule.Line, rule.Text);

    private static Lesson FromWire(this V1.Lesson lesson) =>
        new(lesson.TeachingGroup, [.. lesson.Sites], lesson.Start?.ToDateTimeOffset() ?? default, lesson.End?.ToDateTimeOffset() ?? default, lesson.Teacher);

    private static PermissionInForce FromWire(this V1.HeldPermission permission) =>
        new(permission.Role, [.. permission.Sites], permission.Until?.ToDateTimeOffset() ?? default, permission.GrantedBy);

    private static SiteOutcome FromWire(this V1.Outcome outcome) => outcome switch
    {
        V1.Outcome.Ungoverned => SiteOutcome.Ungoverned,
        V1.Outcome.Allowed => SiteOutcome.Allowed,
        V1.Outcome.Denied => SiteOutcome.Denied,
        // An outcome that a newer agent knows is read as what is enforced when nothing speaks for a site.
        _ => SiteOutcome.Default,
    };

    // Whoever is not known is a visitor: device.proto says so of callers, and the same holds of faces.
    private static PersonFace FromWire(this V1.Face face) => face switch
    {
        V1.Face.Pupil => PersonFace.Pupil,
        V1.Face.Staff => PersonFace.Staff,
        _ => PersonFace.Visitor,
    };
}
