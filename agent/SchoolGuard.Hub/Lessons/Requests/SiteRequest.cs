using NodaTime;

namespace SchoolGuard.Hub.Lessons.Requests;

/// <summary>What became of a pupil's request.</summary>
internal enum SiteRequestState
{
    Open,
    Granted,
    Declined,
}

/// <summary>That a pupil asked for a site in a lesson.</summary>
/// <param name="Id">A UUID.</param>
/// <param name="Lesson">The lesson's id.</param>
/// <param name="Pupil">OneRoster user sourcedId.</param>
/// <param name="Site">As in a grant.</param>
/// <param name="Asked">When.</param>
/// <param name="StateWord">As the store has it.</param>
internal sealed record SiteRequest(string Id, string Lesson, string Pupil, string Site, Instant Asked, string StateWord)
{
    public SiteRequestState State => Enum.Parse<SiteRequestState>(StateWord);
}
