using System.CommandLine;
using SchoolGuard.Cli.Situations;

namespace SchoolGuard.Cli.Why;

/// <summary>One situation as options; each value means what it means in a scenario file.</summary>
internal sealed class ScenarioOptions
{
    private readonly Option<string> role = new("--role") { Description = "pupil, staff or visitor.", HelpName = "ROLE", Required = true };
    private readonly Option<string?> classNumber = new("--class") { Description = "A pupil's class: Nursery, Reception or 1 to 13.", HelpName = "CLASS" };
    private readonly Option<string[]> groups = new("--group") { Description = "A group that the person is in; may be repeated.", HelpName = "GROUP" };
    private readonly Option<string> host = new("--host") { Description = "The site's host name.", HelpName = "HOST", Required = true };
    private readonly Option<string?> place = new("--place") { Description = "A named place, OnSite or OffSite; left out, the place is unknown.", HelpName = "PLACE" };
    private readonly Option<string> at = new("--at") { Description = "The school's wall time.", HelpName = "2026-11-24T10:14", Required = true };
    private readonly Option<string[]> lesson = new("--lesson") { Description = "A category, service or host that the lesson in force opens; may be repeated. Left out, there is no lesson.", HelpName = "SITES" };
    private readonly Option<string[]> permissions = new("--permission") { Description = "A role whose permission the person has; may be repeated.", HelpName = "ROLE" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { role, classNumber, groups, host, place, at, lesson, permissions }) command.Options.Add(option);
    }

    /// <exception cref="FormatException">A value makes no sense.</exception>
    public Scenario Read(ParseResult parsed) => Scenario.Of(new ScenarioWords
    {
        Role = parsed.GetRequiredValue(role),
        Class = parsed.GetValue(classNumber) is { } name ? ClassNames.ToNumber(name) : null,
        Groups = parsed.GetValue(groups) ?? [],
        Host = parsed.GetRequiredValue(host),
        Place = parsed.GetValue(place),
        At = parsed.GetRequiredValue(at),
        Lesson = parsed.GetValue(lesson) is { Length: > 0 } sites ? sites : null,
        Permissions = parsed.GetValue(permissions) ?? [],
    });
}
