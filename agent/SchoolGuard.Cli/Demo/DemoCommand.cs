using System.CommandLine;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Demo;

/// <summary><c>schoolguard demo</c>.</summary>
internal static class DemoCommand
{
    private const double MinutesPerSecond = 12;

    public static Command Create(Terminal terminal)
    {
        var speed = new Option<double>("--speed") { Description = "Minutes of the school day in a second, 1 to 600. Where output is no terminal the day is printed at once.", HelpName = "N", DefaultValueFactory = _ => MinutesPerSecond };
        var command = new Command("demo", """
            Shows a school day: compiles the five policies that come with SchoolGuard, runs a device agent for a Lower School pupil, a ninth-class
            pupil, a sixth former and a teacher, and shows who may reach what, live, as lessons begin and end. Ctrl+C ends it.

            Examples:
              schoolguard demo
              schoolguard demo --speed 60
            """)
        {
            speed,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(speed) is var minutes and >= 1 and <= 600
            ? new DemoShow(terminal, minutes).RunAsync(cancellation)
            : Task.FromResult(terminal.Refuse("--speed: give a number from 1 to 600")));
        return command;
    }
}
