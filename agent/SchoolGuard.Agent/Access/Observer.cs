using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Places;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.Schools;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Access;

/// <summary>Takes policy, school, place, time, lessons and permissions together for one caller, and answers from them.</summary>
internal sealed class Observer(PolicyState policies, SchoolState schools, PlaceState places, LessonBook lessons, PermissionBook permissions, TeachingNews teaching, AgentClock clock)
{
    private readonly Viewers viewers = new();

    public Moment Observe(string? account)
    {
        var (policy, school, reading) = (policies.Current, schools.Current, clock.Read());
        var today = reading.Earliest.InZone(policy.Zone.Zone).Date;
        var viewer = viewers.Find(account, policy, school, today);
        var timetable = viewer is { IsPupil: true, TeachingGroups.IsEmpty: false } ? new Timetable(lessons.Under(policy, lesson => lesson.Grant.End > reading.Earliest && IsFor(viewer, lesson))) : Timetable.Empty;
        var personal = viewer.Entry is { } entry ? new PersonalPermissions(permissions.Under(policy, held => held.End > reading.Earliest && IsFor(entry, held))) : PersonalPermissions.None;
        return new Moment(policy, viewer, places.Current, timetable, personal, reading, school.Calendar);
    }

    /// <summary>The lessons that concern a caller, as a pupil or as their teacher, running or to come.</summary>
    public IEnumerable<HeldLesson> LessonsOf(Moment moment) => lessons
        .Under(moment.Policy, lesson => lesson.Grant.End > moment.Now && (IsFor(moment.Viewer, lesson) || IsBy(moment.Viewer, lesson)))
        .OrderBy(lesson => lesson.Grant.Start)
        .ThenBy(lesson => lesson.Grant.LessonId, StringComparer.Ordinal);

    public AccessView View(Moment moment)
    {
        var judge = new Judge(moment);
        var settings = moment.Viewer.IsStaff ? schools.Current.Settings : null;
        var sites = moment.Policy.Sites.Listed.Select(site => (Site: site, Verdict: judge.Of(site.Site, site.Key))).ToImmutableArray();
        (GovernedSite Site, Verdict Verdict)? rest = moment.Policy.Sites.EverythingElse is { } everything ? (everything, judge.Of(everything.Site, everything.Key)) : null;
        var changes = sites.Select(site => site.Verdict.Until).Append(rest?.Verdict.Until).Append(GrantChangeAfter(moment));
        return new AccessView
        {
            Face = moment.Viewer.Role,
            School = moment.Policy.School,
            PolicyTitle = moment.Policy.Title,
            Place = moment.Place.ToString(),
            Sites = sites,
            EverythingElse = rest,
            Until = changes.Min(),
            Lesson = moment.Lesson,
            OfficialAccounts = settings?.School.OfficialAccounts ?? [],
            ReferTo = settings is null ? null : Referral.Of(settings),
            Permissions = [.. moment.PermissionsInForce],
            TeachingRevision = teaching.Revision,
            Faults = [.. new[] { policies.Fault, clock.Fault, moment.Viewer.Outdated }.OfType<string>()],
        };
    }

    private static Instant? GrantChangeAfter(Moment moment) => moment.Reading.IsCertain ? moment.NextGrantChangeAfter(moment.Now) : null;

    private static bool IsFor(RosterPerson person, HeldPermission held) => string.Equals(held.Grant.Person, person.Id, StringComparison.Ordinal);

    private static bool IsBy(Viewer viewer, HeldLesson lesson) => viewer.IsStaff && string.Equals(lesson.Grant.Teacher, viewer.Entry?.Id, StringComparison.Ordinal);

    private static bool IsFor(Viewer viewer, HeldLesson lesson) => viewer.TeachingGroups.Contains(lesson.Grant.TeachingGroup, StringComparer.Ordinal);
}
