using NodaTime;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Access;

/// <summary>Everything that a decision about one caller depends on, as it is now. Nothing of it changes while it is used.</summary>
internal sealed class Moment
{
    private readonly PlaceKey placeKey;
    private readonly PermissionKey noPermission;

    public Moment(
        PolicyInForce policy, Viewer viewer, Location place, Timetable timetable, PersonalPermissions permissions, TimeReading reading, SchoolCalendar calendar)
    {
        (Policy, Viewer, Place, Timetable, Permissions, Reading) = (policy, viewer, place, timetable, permissions, reading);
        Changes = new Changes(policy.Compiled, policy.Zone, calendar);
        placeKey = policy.Compiled.KeyOf(place);
        noPermission = policy.Compiled.KeyOfPermissions();
    }

    public PolicyInForce Policy { get; }

    public Viewer Viewer { get; }

    public Location Place { get; }

    public Timetable Timetable { get; }

    public PersonalPermissions Permissions { get; }

    public TimeReading Reading { get; }

    public Changes Changes { get; }

    public Instant Now => Reading.Earliest;

    public long Minute => NodaZone.MinuteOf(Now);

    /// <summary>The lesson in force for the caller. None while the time is not certain: it may be over.</summary>
    public HeldLesson? Lesson => Reading.IsCertain ? Timetable.At(Now) : null;

    /// <summary>The permissions in force for the caller. None while the time is not certain: they may be over.</summary>
    public IEnumerable<HeldPermission> PermissionsInForce => Reading.IsCertain ? Permissions.At(Now) : [];

    /// <summary>The roles whose permission the caller has now for a site.</summary>
    public string[] RolesFor(Site site) => Reading.IsCertain ? Permissions.RolesAt(Now, site) : [];

    /// <summary>The next instant at which a lesson or a permission begins or ends, or null.</summary>
    public Instant? NextGrantChangeAfter(Instant instant)
    {
        var (lesson, permission) = (Timetable.NextChangeAfter(instant), Permissions.NextChangeAfter(instant));
        return lesson is null || permission < lesson ? permission : lesson;
    }

    public Situation SituationAt(Instant instant, Site site, SiteKey key)
    {
        var lesson = Timetable.At(instant) is { } held ? Policy.Compiled.KeyOf(held.Sites, site, key, held.Minutes) : default;
        var roles = Permissions.RolesAt(instant, site);
        return new Situation(Viewer.Key, key, placeKey, lesson, roles.Length == 0 ? noPermission : Policy.Compiled.KeyOfPermissions(roles), At: default);
    }

    /// <summary>With nothing that ends by itself, since it may be over.</summary>
    public Situation StrictSituation(SiteKey key) => new(Viewer.Key, key, placeKey, Lesson: default, noPermission, At: default);

    public Decision Decide(Situation situation, Instant instant) =>
        Policy.Compiled.Decide(situation with { At = Changes.WallTimeAt(NodaZone.MinuteOf(instant)) });
}
