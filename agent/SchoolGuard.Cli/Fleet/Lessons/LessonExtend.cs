using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary><c>schoolguard lesson extend</c>.</summary>
internal static class LessonExtend
{
    public static Command Create(Terminal terminal)
    {
        var lesson = LessonChoice.Argument();
        var until = new Option<string?>("--until") { Description = "Until this time today, by the school's clock.", HelpName = "HH:MM" };
        var minutes = new Option<uint>("--minutes") { Description = "So much longer. Default: 10.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var door = new TeachingDoor();
        var command = new Command("extend", """
            Lets a lesson go on longer, within what the policy lets be.

            Examples:
              schoolguard lesson extend
              schoolguard lesson extend 9A/Co --until 11:20
            """)
        {
            lesson, until, minutes,
        };
        door.AddTo(command);
        command.SetAction((parsed, cancellation) => door.UseAsync(
            terminal,
            parsed,
            async teach =>
            {
                if (LessonChoice.Find(await teach(new TeachingAction()), parsed.GetValue(lesson), out var fault) is not { } running) return terminal.Refuse(fault);
                var extend = new ExtendLesson { LessonId = running.Id };
                if (parsed.GetValue(until) is { } clock) extend.Clock = clock;
                else extend.End = Timestamp.FromDateTime(running.End.ToDateTime().AddMinutes(parsed.GetValue(minutes)));
                return LessonText.WriteDone(terminal, await teach(new TeachingAction { Extend = extend }));
            },
            cancellation));
        return command;
    }
}
