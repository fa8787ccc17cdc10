using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Space.Regions;

/// <summary>One concrete situation, ready to be decided.</summary>
public sealed record Example
{
    /// <summary>Who.</summary>
    public required Person Person { get; init; }

    /// <summary>The pupil's class, -1 (Nursery) to 13; null for others.</summary>
    public int? Class { get; init; }

    /// <summary>Which site.</summary>
    public required Site Site { get; init; }

    /// <summary>Where.</summary>
    public required Location Place { get; init; }

    /// <summary>How long the lesson's grant is, in minutes; null: no lesson. The grant is for exactly this site.</summary>
    public int? LessonMinutes { get; init; }

    /// <summary>The roles that have granted the person a permission.</summary>
    public required IReadOnlyList<string> Permissions { get; init; }

    /// <summary>Which of the nine weeks of <see cref="Model.Table.TimeSet"/>: 3 × yesterday + today by <see cref="DayKind"/>.</summary>
    public required int Week { get; init; }

    /// <summary>Minutes from Monday 00:00.</summary>
    public required int Minute { get; init; }

    /// <summary>What the calendar says of the day.</summary>
    public DayKind Day => (DayKind)(Week % 3);

    /// <summary>What the calendar says of the day before.</summary>
    public DayKind DayBefore => (DayKind)(Week / 3);

    /// <summary>A grant's sites that include this one and no category more than needed: a service, a category or a host.</summary>
    public string LessonSite => Site.Service ?? (Site.Category is SiteCategories.None ? Site.Host : Site.Category.ToString());

    /// <summary>The situation as a policy sees it.</summary>
    public Situation In(CompiledPolicy policy)
    {
        var site = policy.KeyOf(Site);
        return new Situation(
            policy.KeyOf(Person),
            site,
            policy.KeyOf(Place),
            LessonMinutes is { } minutes ? policy.KeyOf(GrantedSites.Everything, Site, site, minutes) : default,
            policy.KeyOfPermissions([.. Permissions]),
            WallTime.InWeek(Week, Minute));
    }

    /// <summary>The situation in words: <c>a pupil in Class 9, Tuesday 10:14, in Library, no lesson, tiktok.com</c>.</summary>
    public override string ToString() => ExampleWords.Of(this);
}
