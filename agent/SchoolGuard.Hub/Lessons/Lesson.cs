using System.Collections.Immutable;
using NodaTime;

namespace SchoolGuard.Hub.Lessons;

/// <summary>A lesson as the store has it.</summary>
/// <param name="Id">A UUID, the same through all revisions.</param>
/// <param name="Group">OneRoster class sourcedId.</param>
/// <param name="Teacher">OneRoster user sourcedId of who authorised it.</param>
/// <param name="SiteLines">Category names, service ids or hosts with a leading dot, one a line.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, exclusive.</param>
/// <param name="Latest">The latest end that any revision had.</param>
/// <param name="Authorised">When; of two lessons for one pupil the later holds.</param>
/// <param name="Revision">Rises with every change, from 1.</param>
/// <param name="SignedGrant">As devices take it.</param>
internal sealed record Lesson(string Id, string Group, string Teacher, string SiteLines, Instant Start, Instant End, Instant Latest, Instant Authorised, long Revision, byte[] SignedGrant)
{
    private const char Separator = '\n';

    public ImmutableArray<string> Sites => [.. SiteLines.Split(Separator)];

    public bool IsRunningAt(Instant now) => now < End;

    public static string LinesOf(IEnumerable<string> sites) => string.Join(Separator, sites);
}
