using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary><c>schoolguard lesson start</c>.</summary>
internal static class LessonStart
{
    public static Command Create(Terminal terminal)
    {
        var group = new Argument<string>("group") { Description = "The teaching group: its code, title or sourcedId." };
        var sites = new Argument<string[]>("sites") { Description = "Categories (SocialMedia), services (youtube) or hosts (example.org).", Arity = ArgumentArity.OneOrMore };
        var until = new Option<string?>("--until") { Description = "Until this time today, by the school's clock. Default: the end of the period.", HelpName = "HH:MM" };
        var minutes = new Option<uint?>("--minutes") { Description = "For so long.", HelpName = "N" };
        var door = new TeachingDoor();
        var command = new Command("start", """
            Opens sites for a teaching group from now until the end of the period, or as long as is said. It ends by itself.

            Examples:
              schoolguard lesson start 9A/Co tiktok youtube
              schoolguard lesson start "Computing 9" SocialMedia --minutes 30
              schoolguard lesson start 9A/Co example.org --until 11:10
            """)
        {
            group, sites, until, minutes,
        };
        door.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var lesson = new AuthoriseLesson { RequestId = Guid.NewGuid().ToString(), Group = parsed.GetRequiredValue(group), Sites = { parsed.GetRequiredValue(sites) } };
            if (parsed.GetValue(until) is not null && parsed.GetValue(minutes) is not null) return Task.FromResult(terminal.Refuse("--until and --minutes say the same thing: give one of them"));
            if (parsed.GetValue(until) is { } clock) lesson.Clock = clock;
            if (parsed.GetValue(minutes) is { } length) lesson.Minutes = length;
            return door.UseAsync(terminal, parsed, async teach => LessonText.WriteDone(terminal, await teach(new TeachingAction { Authorise = lesson })), cancellation);
        });
        return command;
    }
}
