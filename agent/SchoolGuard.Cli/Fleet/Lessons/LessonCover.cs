using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary><c>schoolguard lesson cover</c>.</summary>
internal static class LessonCover
{
    public static Command Create(Terminal terminal)
    {
        var group = new Argument<string>("group") { Description = "The teaching group: its code, title or sourcedId." };
        var username = new Argument<string>("username") { Description = "Who covers it." };
        var until = new Option<string>("--until") { Description = "The last day. A day that is past ends a cover.", HelpName = "DATE", Required = true };
        var door = new TeachingDoor();
        var command = new Command("cover", """
            Lets another member of staff authorise lessons for a group, until a day. The group's own teacher does it, or IT for them.

            Examples:
              schoolguard lesson cover 9A/Co t.tutor --until 2026-12-18
              schoolguard lesson cover 9A/Co t.tutor --until 2026-12-18 --operator operator.json --teacher t.teacher
            """)
        {
            group, username, until,
        };
        door.AddTo(command);
        command.SetAction((parsed, cancellation) => door.UseAsync(
            terminal,
            parsed,
            async teach =>
            {
                var cover = new NameCover { Group = parsed.GetRequiredValue(group), Username = parsed.GetRequiredValue(username), Until = parsed.GetRequiredValue(until) };
                await teach(new TeachingAction { Cover = cover });
                terminal.Output.WriteLine($"{Printable.Of(cover.Username)} may authorise lessons for `{Printable.Of(cover.Group)}` until the end of {Printable.Of(cover.Until)}");
                return ExitCodes.Clean;
            },
            cancellation));
        return command;
    }
}
