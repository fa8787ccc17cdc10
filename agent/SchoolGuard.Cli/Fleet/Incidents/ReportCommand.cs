using System.CommandLine;
using System.Text;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Incidents;

/// <summary><c>schoolguard report</c>.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var week = new Option<string>("--week") { Description = "Which week, such as 2026-W47. Default: this one.", HelpName = "WEEK", DefaultValueFactory = _ => "" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "A page to read and print, or a table.", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html", "csv");
        var access = FleetOptions.Operator();
        var command = new Command("report", """
            Writes what happened in a week: counts by kind, class, site, severity, action and outcome, against the week before. It names no pupil.

            Examples:
              schoolguard report -o week.html
              schoolguard report --week 2026-W47 --format csv -o week.csv
            """)
        {
            week, format, output, access,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var request = new GetReportRequest { Week = parsed.GetRequiredValue(week), Format = parsed.GetRequiredValue(format) };
            var reply = await hub.Incidents.GetReportAsync(request, hub.Headers, cancellationToken: cancellation);
            if (parsed.GetValue(output) is not { } path)
            {
                await terminal.Output.WriteAsync(Encoding.UTF8.GetString(reply.Content.Span));
                return ExitCodes.Clean;
            }

            if (!Files.TryWrite(path, reply.Content.ToByteArray(), out var fault)) return terminal.Refuse(fault);
            terminal.Output.WriteLine($"{path}: week {reply.Week}");
            return ExitCodes.Clean;
        }));
        return command;
    }
}
