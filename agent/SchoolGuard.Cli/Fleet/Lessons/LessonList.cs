using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary><c>schoolguard lesson list</c>.</summary>
internal static class LessonList
{
    public static Command Create(Terminal terminal)
    {
        var format = FleetOptions.Format();
        var door = new TeachingDoor();
        var command = new Command("list", """
            Lists the lessons that run, with the devices that have them, and the teacher's groups.

            Examples:
              schoolguard lesson list
              schoolguard lesson list --format json
            """)
        {
            format,
        };
        door.AddTo(command);
        command.SetAction((parsed, cancellation) => door.UseAsync(
            terminal,
            parsed,
            async teach =>
            {
                var teaching = await teach(new TeachingAction());
                if (parsed.GetRequiredValue(format) is "json") LessonJson.Write(terminal.Output, teaching);
                else LessonText.Write(terminal.Output, teaching, terminal.Time);
                return ExitCodes.Clean;
            },
            cancellation));
        return command;
    }
}
