using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary><c>schoolguard lesson end</c>.</summary>
internal static class LessonEnd
{
    public static Command Create(Terminal terminal)
    {
        var lesson = LessonChoice.Argument();
        var door = new TeachingDoor();
        var command = new Command("end", """
            Ends a lesson at once.

            Examples:
              schoolguard lesson end
              schoolguard lesson end 9A/Co
            """)
        {
            lesson,
        };
        door.AddTo(command);
        command.SetAction((parsed, cancellation) => door.UseAsync(
            terminal,
            parsed,
            async teach =>
            {
                if (LessonChoice.Find(await teach(new TeachingAction()), parsed.GetValue(lesson), out var fault) is not { } running) return terminal.Refuse(fault);
                await teach(new TeachingAction { End = new EndLesson { LessonId = running.Id } });
                terminal.Output.WriteLine($"{Printable.Of(running.GroupTitle)}: ended");
                return ExitCodes.Clean;
            },
            cancellation));
        return command;
    }
}
