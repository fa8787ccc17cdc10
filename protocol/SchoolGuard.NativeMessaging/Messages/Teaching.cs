using System.Collections.Immutable;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>
/// Does something about lessons at the school's hub: one of the members, or none to look only. Answered by <see cref="TeachingReply"/>, which is always
/// all that the caller may see of lessons then.
/// </summary>
public sealed record TeachRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "teach";

    /// <summary>A lesson from now on; for staff.</summary>
    public AuthoriseLesson? Authorise { get; init; }

    /// <summary>Another end for a lesson; for staff.</summary>
    public ExtendLesson? Extend { get; init; }

    /// <summary>The id of a lesson that is to end now; for staff.</summary>
    public string? EndLesson { get; init; }

    /// <summary>A host that a pupil asks their teacher for.</summary>
    public string? AskFor { get; init; }

    /// <summary>The answer to a pupil; for staff.</summary>
    public AnswerSite? Answer { get; init; }
}

/// <summary>A lesson as a teacher asks for it; without minutes until the end of the period that is running.</summary>
/// <param name="RequestId">The call's own name: said twice it makes one lesson.</param>
/// <param name="Group">The teaching group.</param>
/// <param name="Sites">Categories, services or hosts.</param>
/// <param name="Minutes">From now.</param>
public sealed record AuthoriseLesson(string RequestId, string Group, ImmutableArray<string> Sites, uint? Minutes = null);

/// <summary>Another end for a lesson.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="End">Its new end, exclusive.</param>
public sealed record ExtendLesson(string LessonId, DateTimeOffset End);

/// <summary>A teacher's answer to a pupil.</summary>
/// <param name="RequestId">The <see cref="PupilRequest.RequestId"/>.</param>
/// <param name="Grant">Whether the site opens, for the group and this lesson.</param>
public sealed record AnswerSite(string RequestId, bool Grant);

/// <summary>Answers <see cref="TeachRequest"/>.</summary>
public sealed record TeachingReply : Reply
{
    /// <inheritdoc/>
    public override string Type => "teaching";

    /// <summary>That the caller may authorise lessons for, the last used first; none for a pupil.</summary>
    public required ImmutableArray<TeachingGroup> Groups { get; init; }

    /// <summary>That some group may be given.</summary>
    public required ImmutableArray<LessonSite> Sites { get; init; }

    /// <summary>Of those groups; for a pupil the one that holds.</summary>
    public required ImmutableArray<RunningLesson> Lessons { get; init; }

    /// <summary>Open ones of those lessons; for a pupil their own of the present lesson.</summary>
    public required ImmutableArray<PupilRequest> Requests { get; init; }

    /// <summary>The period that is running; empty if none is.</summary>
    public required string Period { get; init; }

    /// <summary>Its end.</summary>
    public DateTimeOffset? PeriodEnd { get; init; }

    /// <summary>Of a lesson, by the policy.</summary>
    public required uint LongestMinutes { get; init; }
}

/// <summary>A group that the caller may authorise lessons for.</summary>
/// <param name="Group">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Pupils">How many.</param>
/// <param name="Sites">Indices into <see cref="TeachingReply.Sites"/>: what the policy opens to it in a lesson now.</param>
/// <param name="LastSites">Of the last lesson that the caller authorised for it.</param>
public sealed record TeachingGroup(string Group, string Title, uint Pupils, ImmutableArray<uint> Sites, ImmutableArray<string> LastSites);

/// <summary>A site by its id in a lesson, and as people call it.</summary>
/// <param name="Site">Category, service or host.</param>
/// <param name="Name">For people.</param>
public sealed record LessonSite(string Site, string Name);

/// <summary>A lesson that is running.</summary>
public sealed record RunningLesson
{
    /// <summary>Names it.</summary>
    public required string LessonId { get; init; }

    /// <summary>What its group is called.</summary>
    public required string GroupTitle { get; init; }

    /// <summary>That it opens.</summary>
    public required ImmutableArray<LessonSite> Sites { get; init; }

    /// <summary>From.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>Until, exclusive.</summary>
    public required DateTimeOffset End { get; init; }

    /// <summary>Who authorised it.</summary>
    public required string Teacher { get; init; }

    /// <summary>Whether the caller may extend and end it.</summary>
    public required bool MayChange { get; init; }

    /// <summary>How many pupils are in the group.</summary>
    public required uint Pupils { get; init; }

    /// <summary>That pupils of the group use.</summary>
    public required ImmutableArray<LessonDevice> Devices { get; init; }

    /// <summary>Pupils who use no device that is connected.</summary>
    public required ImmutableArray<string> Away { get; init; }

    /// <summary>Lessons for some of the same pupils.</summary>
    public required ImmutableArray<LessonOverlap> Overlaps { get; init; }
}

/// <summary>How a lesson is on a device.</summary>
/// <param name="Name">The device.</param>
/// <param name="Pupils">Who use it.</param>
/// <param name="State">Whether it has the lesson.</param>
/// <param name="Fault">Why it refused it; empty if it did not.</param>
public sealed record LessonDevice(string Name, ImmutableArray<string> Pupils, DeviceLessonState State, string Fault);

/// <summary>Another lesson for some of the same pupils.</summary>
/// <param name="GroupTitle">Its group.</param>
/// <param name="Teacher">Its teacher.</param>
/// <param name="Pupils">How many pupils both are for.</param>
/// <param name="Holds">Whether the other one holds for them: the later authorised does.</param>
public sealed record LessonOverlap(string GroupTitle, string Teacher, uint Pupils, bool Holds);

/// <summary>What a pupil asked for.</summary>
/// <param name="RequestId">Names it.</param>
/// <param name="LessonId">In which lesson.</param>
/// <param name="Pupil">Who.</param>
/// <param name="Site">What.</param>
/// <param name="State">What became of it.</param>
public sealed record PupilRequest(string RequestId, string LessonId, string Pupil, LessonSite Site, PupilRequestState State);
