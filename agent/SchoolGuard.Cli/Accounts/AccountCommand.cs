using System.CommandLine;
using SchoolGuard.Cli.Fleet;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Accounts;

/// <summary><c>schoolguard account</c>.</summary>
internal static class AccountCommand
{
    public static Command Create(Terminal terminal) => new("account", """
        Says who may sign in to the hub's console. The first account is made here; after that an IT manager can do the same in the console.

        Examples:
          schoolguard account add it.lead --role it-manager
          schoolguard account add m.okafor --role headteacher --title Headteacher --name "Ms Okafor"
          schoolguard account list
          schoolguard account reset it.lead
        """)
    {
        AddAccountCommand.Create(terminal),
        ListAccountsCommand.Create(terminal),
        CreateChange(terminal, "disable", "Signs somebody out everywhere, and lets them in no more.", async (hub, username, cancellation) =>
        {
            await hub.Control.DisableAccountAsync(new DisableAccountRequest { Username = username }, hub.Headers, cancellationToken: cancellation);
            terminal.Output.WriteLine($"{Printable.Of(username)}: disabled; signed out everywhere");
        }),
        CreateChange(terminal, "reset", "Gives somebody a new first password, and lets in again who is locked out, disabled, or has lost the authenticator.", async (hub, username, cancellation) =>
            FirstSignIn.Write(terminal, await hub.Control.ResetAccountAsync(new ResetAccountRequest { Username = username }, hub.Headers, cancellationToken: cancellation))),
    };

    private static Command CreateChange(Terminal terminal, string name, string description, Func<HubConnection, string, CancellationToken, Task> change)
    {
        var username = new Argument<string>("username") { Description = "What they sign in with." };
        var access = FleetOptions.Operator();
        var command = new Command(name, description) { username, access };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            await change(hub, parsed.GetRequiredValue(username), cancellation);
            return ExitCodes.Clean;
        }));
        return command;
    }
}
