using NodaTime;
using SchoolGuard.Hub.Lessons.Requests;

namespace SchoolGuard.Hub.Lessons.Views;

/// <summary>All that a person may see of lessons.</summary>
internal sealed record TeachingView
{
    public IReadOnlyList<GroupView> Groups { get; init; } = [];

    /// <summary>That some group may be given, categories first.</summary>
    public IReadOnlyList<SiteView> Sites { get; init; } = [];

    public IReadOnlyList<LessonView> Lessons { get; init; } = [];

    public IReadOnlyList<RequestView> Requests { get; init; } = [];

    public IReadOnlyList<CoverView> Covers { get; init; } = [];

    /// <summary>The period that is running, if one is.</summary>
    public (string Name, Instant End)? Period { get; init; }

    public int LongestMinutes { get; init; }

    /// <summary>In how many seconds the lesson that ends first is over; null if none runs.</summary>
    public long? EndsIn(Instant now) => Lessons.Count == 0 ? null : (long)(Lessons.Min(lesson => lesson.Lesson.End) - now).TotalSeconds + 1;
}

/// <summary>A site by its id in a grant, and as people call it.</summary>
internal sealed record SiteView(string Id, string Name);

/// <summary>A group for which somebody may authorise lessons.</summary>
/// <param name="Id">OneRoster class sourcedId.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Code">Its code, or empty.</param>
/// <param name="Pupils">How many.</param>
/// <param name="CoverUntil">The last day of a cover; null for a group of their own.</param>
/// <param name="Sites">What the policy opens to it in a lesson now, by id.</param>
/// <param name="LastSites">Of the last lesson that the person authorised for it.</param>
internal sealed record GroupView(string Id, string Title, string Code, int Pupils, LocalDate? CoverUntil, IReadOnlySet<string> Sites, IReadOnlyList<string> LastSites);

/// <summary>A lesson that is running.</summary>
internal sealed record LessonView
{
    public required Lesson Lesson { get; init; }

    public required string GroupTitle { get; init; }

    public required string Teacher { get; init; }

    public required IReadOnlyList<SiteView> Sites { get; init; }

    public bool MayChange { get; init; }

    public int Pupils { get; init; }

    public IReadOnlyList<DeviceView> Devices { get; init; } = [];

    /// <summary>Pupils who use no device that is connected.</summary>
    public IReadOnlyList<string> Away { get; init; } = [];

    public IReadOnlyList<OverlapView> Overlaps { get; init; } = [];
}

internal enum DeviceLessonState
{
    InForce,

    /// <summary>It has not answered yet.</summary>
    Sent,
    Refused,

    /// <summary>It has the lesson and is not connected: the lesson ends there by itself.</summary>
    Away,
}

/// <summary>How a lesson is on a device that pupils of its group use.</summary>
internal sealed record DeviceView(string Name, IReadOnlyList<string> Pupils, DeviceLessonState State, string Fault);

/// <summary>Another lesson for some of the same pupils; the later authorised holds for them.</summary>
internal sealed record OverlapView(string Lesson, string GroupTitle, string Teacher, int Pupils, bool Holds);

/// <summary>What a pupil asked for.</summary>
internal sealed record RequestView(SiteRequest Request, string Pupil, SiteView Site);

/// <summary>Somebody who covers a group.</summary>
internal sealed record CoverView(string Group, string Teacher, string Username, LocalDate Until);
