using System.CommandLine;
using SchoolGuard.Cli.Fleet;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Accounts;

/// <summary><c>schoolguard account add</c>.</summary>
internal static class AddAccountCommand
{
    public static Command Create(Terminal terminal)
    {
        var username = new Argument<string>("username") { Description = "What they sign in with." };
        var roles = new Option<string[]>("--role") { Description = "What they do; may be given several times.", Required = true };
        roles.AcceptOnlyFromAmong("it-manager", "teacher", "safeguarding-lead", "headteacher");
        var titles = new Option<string[]>("--title") { Description = "As the policy writes it in Permission: they may grant those permissions.", HelpName = "TITLE", DefaultValueFactory = _ => [] };
        var name = new Option<string>("--name") { Description = "As others read it.", HelpName = "NAME", DefaultValueFactory = _ => "" };
        var person = new Option<string>("--person") { Description = "The sourcedId of their person in the roster.", HelpName = "SOURCEDID", DefaultValueFactory = _ => "" };
        var access = FleetOptions.Operator();
        var command = new Command("add", "Makes an account for the console, and prints its first password, which must be changed at the first sign-in.") { username, roles, titles, name, person, access };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var request = new AddAccountRequest
            {
                Username = parsed.GetRequiredValue(username),
                Name = parsed.GetRequiredValue(name),
                Roles = { parsed.GetRequiredValue(roles) },
                Titles = { parsed.GetRequiredValue(titles) },
                Person = parsed.GetRequiredValue(person),
            };
            FirstSignIn.Write(terminal, await hub.Control.AddAccountAsync(request, hub.Headers, cancellationToken: cancellation));
            return ExitCodes.Clean;
        }));
        return command;
    }
}
