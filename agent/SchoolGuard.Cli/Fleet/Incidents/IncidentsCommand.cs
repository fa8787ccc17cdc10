using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Incidents;

/// <summary><c>schoolguard incidents</c>.</summary>
internal static class IncidentsCommand
{
    public static Command Create(Terminal terminal)
    {
        var open = new Option<bool>("--open") { Description = "Only those that are not closed." };
        var page = new Option<uint>("--page") { Description = "Which fifty, from 1.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var access = FleetOptions.Operator();
        var format = FleetOptions.Format();
        var command = new Command("incidents", """
            Lists what somebody ought to look at, the newest first. What is about the headteacher is shown in the console alone, to whom it is referred.

            Examples:
              schoolguard incidents --open
              schoolguard incidents show 12
              schoolguard incidents note 12 "rang home"

            Exit codes: 0 none is open, 2 some are, 1 wrong usage.
            """)
        {
            open, page, access, format, CreateShow(terminal), CreateNote(terminal),
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var request = new ListIncidentsRequest { OpenOnly = parsed.GetValue(open), Page = Math.Max(parsed.GetValue(page), 1) - 1 };
            var reply = await hub.Incidents.ListIncidentsAsync(request, hub.Headers, cancellationToken: cancellation);
            if (parsed.GetRequiredValue(format) is "json") IncidentList.WriteJson(terminal.Output, reply);
            else IncidentList.WriteText(terminal.Output, reply);
            return reply.Incidents.Any(IncidentList.IsOpen) ? ExitCodes.Warnings : ExitCodes.Clean;
        }));
        return command;
    }

    private static Command CreateShow(Terminal terminal)
    {
        var number = Number();
        var access = FleetOptions.Operator();
        var command = new Command("show", "Shows one incident with its history.") { number, access };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            IncidentList.WriteOne(terminal.Output, await hub.Incidents.GetIncidentAsync(new GetIncidentRequest { Number = parsed.GetValue(number) }, hub.Headers, cancellationToken: cancellation));
            return ExitCodes.Clean;
        }));
        return command;
    }

    private static Command CreateNote(Terminal terminal)
    {
        var number = Number();
        var words = new Argument<string>("words") { Description = "What to note." };
        var access = FleetOptions.Operator();
        var command = new Command("note", "Adds a note to an incident's history.") { number, words, access };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            await hub.Incidents.NoteIncidentAsync(new NoteIncidentRequest { Number = parsed.GetValue(number), Words = parsed.GetRequiredValue(words) }, hub.Headers, cancellationToken: cancellation);
            terminal.Output.WriteLine($"incident {parsed.GetValue(number)}: noted");
            return ExitCodes.Clean;
        }));
        return command;
    }

    private static Argument<ulong> Number() => new("number") { Description = "The incident's number." };
}
