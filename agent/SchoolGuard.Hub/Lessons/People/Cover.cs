using NodaTime;

namespace SchoolGuard.Hub.Lessons.People;

/// <summary>That somebody may authorise lessons for a group that they do not teach.</summary>
/// <param name="Group">OneRoster class sourcedId.</param>
/// <param name="Teacher">OneRoster user sourcedId.</param>
/// <param name="UntilText">The last day, ISO.</param>
internal sealed record Cover(string Group, string Teacher, string UntilText)
{
    public LocalDate Until => NodaTime.Text.LocalDatePattern.Iso.Parse(UntilText).GetValueOrThrow();
}
