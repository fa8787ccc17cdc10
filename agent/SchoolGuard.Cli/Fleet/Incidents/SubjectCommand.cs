using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Incidents;

/// <summary><c>schoolguard subject</c>.</summary>
internal static class SubjectCommand
{
    public static Command Create(Terminal terminal) => new("subject", """
        Gives a person what the hub knows of them, or erases it.

        Examples:
          schoolguard subject export ada -o ada.zip
          schoolguard subject erase ada --confirm
        """)
    {
        CreateExport(terminal), CreateErase(terminal),
    };

    private static Command CreateExport(Terminal terminal)
    {
        var username = Username();
        var output = new Option<string>("--output", "-o") { Description = "The ZIP file to write: a page to read and JSON.", HelpName = "FILE", Required = true };
        var access = FleetOptions.Operator();
        var command = new Command("export", "Writes all that the hub knows of a person into a ZIP file.") { username, output, access };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            using var zip = new MemoryStream();
            using var call = hub.Incidents.ExportSubject(new ExportSubjectRequest { Username = parsed.GetRequiredValue(username) }, hub.Headers, cancellationToken: cancellation);
            while (await call.ResponseStream.MoveNext(cancellation)) call.ResponseStream.Current.Bytes.WriteTo(zip);
            var path = parsed.GetRequiredValue(output);
            if (!Files.TryWrite(path, zip.ToArray(), out var fault)) return terminal.Refuse(fault);
            terminal.Output.WriteLine($"{path}: written; it holds personal data: hand it to the person, then delete it");
            return ExitCodes.Clean;
        }));
        return command;
    }

    private static Command CreateErase(Terminal terminal)
    {
        var username = Username();
        var confirm = new Option<bool>("--confirm") { Description = "Really erases: it cannot be undone." };
        var access = FleetOptions.Operator();
        var command = new Command("erase", """
            Erases what names a person from incidents, lessons, permissions, requests, evidence and every audit on the hub;
            `schoolguard audit verify` holds afterwards. What is not reached is said: devices' own copies, backups, the roster.

            Exit codes: 0 erased, 3 something of theirs is in use (an open incident, a running lesson, a permission in force, an account
            of the console), 1 wrong usage.
            """)
        {
            username, confirm, access,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(confirm)
            ? HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
            {
                var reply = await hub.Incidents.EraseSubjectAsync(new EraseSubjectRequest { Username = parsed.GetRequiredValue(username) }, hub.Headers, cancellationToken: cancellation);
                terminal.Output.WriteLine($"{Printable.Of(parsed.GetRequiredValue(username))}: erased from {reply.Incidents} incidents, {reply.Lines} records and {reply.Entries} other entries");
                terminal.Output.WriteLine("not reached:");
                foreach (var left in reply.Left) terminal.Output.WriteLine($"  {Printable.Of(left)}");
                return ExitCodes.Clean;
            })
            : Task.FromResult(terminal.Refuse("erasing cannot be undone: export first, then say --confirm")));
        return command;
    }

    private static Argument<string> Username() => new("username") { Description = "The person's account name, or their sourcedId where the roster has them no more." };
}
