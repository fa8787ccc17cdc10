using NodaTime;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Lessons;
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
    private readonly PermissionKey permissions;

    public Moment(PolicyInForce policy, Viewer viewer, Location place, Timetable timetable, TimeReading reading, SchoolCalendar calendar)
    {
        (Policy, Viewer, Place, Timetable, Reading) = (policy, viewer, place, timetable, reading);
        Changes = new Changes(policy.Compiled, policy.Zone, calendar);
        placeKey = policy.Compiled.KeyOf(place);
        permissions = policy.Compiled.KeyOfPermissions();
    }

    public PolicyInForce Policy { get; }

    public Viewer Viewer { get; }

    public Location Place { get; }

    public Timetable Timetable { get; }

    public TimeReading Reading { get; }

    public Changes Changes { get; }

    public Instant Now => Reading.Earliest;

    public long Minute => NodaZone.MinuteOf(Now);

    /// <summary>The lesson in force for the caller. None while the time is not certain: it may be over.</summary>
    public HeldLesson? Lesson => Reading.IsCertain ? Timetable.At(Now) : null;

    public Situation SituationAt(Instant instant, Site site, SiteKey key) => SituationWith(Timetable.At(instant), site, key);

    public Situation SituationWith(HeldLesson? lesson, Site site, SiteKey key)
    {
        var lessonKey = lesson is null ? default : Policy.Compiled.KeyOf(lesson.Sites, site, key, lesson.Minutes);
        return new Situation(Viewer.Key, key, placeKey, lessonKey, permissions, At: default);
    }

    public Decision Decide(Situation situation, Instant instant) =>
        Policy.Compiled.Decide(situation with { At = Changes.WallTimeAt(NodaZone.MinuteOf(instant)) });
}
