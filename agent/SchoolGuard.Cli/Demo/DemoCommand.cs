using System.CommandLine;
using SchoolGuard.Cli.Demo.School;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Demo;

/// <summary><c>schoolguard demo</c>.</summary>
internal static class DemoCommand
{
    private const double Fast = 12;
    private const double SlowEnoughToLook = 3;

    public static Command Create(Terminal terminal)
    {
        var speed = new Option<double?>("--speed") { Description = $"Minutes of the school day in a second, 1 to 600 (default {Fast}; with --browser {SlowEnoughToLook}). Where output is no terminal the day is printed at once.", HelpName = "N" };
        var browser = new Option<string?>("--browser") { Description = "Opens Chromium with the extension, on a stand-in social site, for this person.", HelpName = "PERSON" };
        browser.AcceptOnlyFromAmong([.. DemoPerson.All.Select(person => person.Account)]);
        var command = new Command("demo", """
            Shows a school day: compiles the five policies that come with SchoolGuard, runs the school's hub and, enrolled with it, a device agent for
            a Lower School pupil, a ninth-class pupil, a sixth former and a teacher, and shows who may reach what, live, as the teacher authorises
            lessons and they end. It prints where the hub's console is, and a sign-in for each role. Ctrl+C ends it.

            Examples:
              schoolguard demo
              schoolguard demo --speed 60
              schoolguard demo --browser ninth-class
              schoolguard demo --browser teacher
            """)
        {
            speed, browser,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var person = DemoPerson.All.FirstOrDefault(person => string.Equals(person.Account, parsed.GetValue(browser), StringComparison.Ordinal));
            return (parsed.GetValue(speed) ?? (person is null ? Fast : SlowEnoughToLook)) is var minutes and >= 1 and <= 600
                ? new DemoShow(terminal, new DemoOptions(minutes, person)).RunAsync(cancellation)
                : Task.FromResult(terminal.Refuse("--speed: give a number from 1 to 600"));
        });
        return command;
    }
}
