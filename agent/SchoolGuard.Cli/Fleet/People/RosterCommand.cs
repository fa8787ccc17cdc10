using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.People;

/// <summary><c>schoolguard roster</c>.</summary>
internal static class RosterCommand
{
    public static Command Create(Terminal terminal) => new("roster", """
        Who is at the school and in which classes, as the hub knows it: a OneRoster 1.1 export of the school's management system.

        Examples:
          schoolguard roster import export --dry-run
          schoolguard roster import export
          schoolguard roster status
          schoolguard roster confirm
        """)
    {
        CreateImport(terminal), CreateStatus(terminal), CreateConfirm(terminal),
    };

    private static Command CreateImport(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder of users.csv, classes.csv, enrollments.csv and academicSessions.csv." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only says what would change." };
        var confirm = new Option<bool>("--confirm") { Description = "Takes it also where it changes more than a fifth of the people or of their places in classes." };
        var access = FleetOptions.Operator();
        var command = new Command("import", """
            Says what a roster changes and takes it in force. One that changes more than a fifth is refused without --confirm: look at it first, as when the
            names of classes are used again for a new year.

            Exit codes: 0 taken or shown, 2 refused until it is confirmed, 3 it is no roster, 1 wrong usage.
            """)
        {
            folder, dryRun, confirm, access,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var start = new RosterStart { DryRun = parsed.GetValue(dryRun), Confirm = parsed.GetValue(confirm) };
            if (!RosterUpload.TryRead(parsed.GetRequiredValue(folder), out var files, out var fault)) return terminal.Refuse(fault);
            return RosterText.Write(terminal.Output, await RosterUpload.SendAsync(hub, start, files, cancellation));
        }));
        return command;
    }

    private static Command CreateStatus(Terminal terminal)
    {
        var access = FleetOptions.Operator();
        var command = new Command("status", """
            Says which roster is in force, how old it is, and whether a newer one waits to be confirmed.

            Exit codes: 0 in order, 2 there is none, it is too old, another waits, or the roster folder has faults, 1 wrong usage.
            """)
        {
            access,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
            RosterText.Write(terminal, await hub.People.GetRosterAsync(new GetRosterRequest(), hub.Headers, cancellationToken: cancellation))));
        return command;
    }

    private static Command CreateConfirm(Terminal terminal)
    {
        var access = FleetOptions.Operator();
        var command = new Command("confirm", "Takes the roster that waits: the roster folder's newest, where it changes more than a fifth.") { access };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
            RosterText.Write(terminal.Output, await hub.People.ConfirmRosterAsync(new ConfirmRosterRequest(), hub.Headers, cancellationToken: cancellation))));
        return command;
    }
}
