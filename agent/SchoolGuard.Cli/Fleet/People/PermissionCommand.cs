using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.People;

/// <summary><c>schoolguard permission</c>.</summary>
internal static class PermissionCommand
{
    public static Command Create(Terminal terminal) => new("permission", """
        Permissions for one person, which the policy asks for in Permission(role), such as the business manager's to use a site within school times.

        Examples:
          schoolguard permission grant jsmith SocialMedia --role Headteacher --until 2026-12-18
          schoolguard permission extend ID --until 2027-01-29T15:30
          schoolguard permission list
          schoolguard permission revoke ID
        """)
    {
        CreateGrant(terminal), CreateExtend(terminal), CreateList(terminal), CreateRevoke(terminal),
    };

    private static Command CreateGrant(Terminal terminal)
    {
        var person = new Argument<string>("person") { Description = "A username, or a sourcedId of the roster." };
        var sites = new Argument<string[]>("sites") { Description = "Categories (SocialMedia), services (youtube) or hosts (example.org).", Arity = ArgumentArity.OneOrMore };
        var role = new Option<string>("--role") { Description = "In whose name it is granted, as the policy writes it in Permission(role).", Required = true };
        var until = Until();
        var access = FleetOptions.Operator();
        var command = new Command("grant", "Grants a permission; it reaches the devices that the person uses.") { person, sites, role, until, access };
        command.SetAction((parsed, cancellation) => UseAsync(terminal, parsed.GetRequiredValue(access), async hub => await hub.People.GrantPermissionAsync(
            new GrantPermissionRequest
            {
                Person = parsed.GetRequiredValue(person),
                Sites = { parsed.GetRequiredValue(sites) },
                Role = parsed.GetRequiredValue(role),
                Until = parsed.GetRequiredValue(until),
            },
            hub.Headers,
            cancellationToken: cancellation)));
        return command;
    }

    private static Command CreateExtend(Terminal terminal)
    {
        var (id, until, access) = (Id(), Until(), FleetOptions.Operator());
        var command = new Command("extend", "Gives a permission another end, later or earlier.") { id, until, access };
        command.SetAction((parsed, cancellation) => UseAsync(terminal, parsed.GetRequiredValue(access), async hub => await hub.People.ExtendPermissionAsync(
            new ExtendPermissionRequest { Id = parsed.GetRequiredValue(id), Until = parsed.GetRequiredValue(until) }, hub.Headers, cancellationToken: cancellation)));
        return command;
    }

    private static Command CreateRevoke(Terminal terminal)
    {
        var (id, access) = (Id(), FleetOptions.Operator());
        var command = new Command("revoke", "Ends a permission now.") { id, access };
        command.SetAction((parsed, cancellation) => UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
            await hub.People.RevokePermissionAsync(new RevokePermissionRequest { Id = parsed.GetRequiredValue(id) }, hub.Headers, cancellationToken: cancellation)));
        return command;
    }

    private static Command CreateList(Terminal terminal)
    {
        var ended = new Option<bool>("--ended") { Description = "Those that have ended, too." };
        var access = FleetOptions.Operator();
        var command = new Command("list", "Lists permissions, the first to end first.") { ended, access };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var reply = await hub.People.ListPermissionsAsync(new ListPermissionsRequest { Ended = parsed.GetValue(ended) }, hub.Headers, cancellationToken: cancellation);
            foreach (var permission in reply.Permissions) Write(terminal.Output, permission);
            if (reply.Permissions.Count == 0) terminal.Output.WriteLine("no permission is in force");
            return ExitCodes.Clean;
        }));
        return command;
    }

    private static Argument<string> Id() => new("id") { Description = "The permission's id, from `schoolguard permission list`." };

    private static Option<string> Until() => new("--until") { Description = "When it ends, by the school's clocks: 2026-12-18T15:30, or 2026-12-18 for the whole day.", HelpName = "TIME", Required = true };

    private static Task<int> UseAsync(Terminal terminal, string access, Func<HubConnection, Task<PermissionView>> call) => HubConnection.UseAsync(terminal, access, async hub =>
    {
        Write(terminal.Output, await call(hub));
        return ExitCodes.Clean;
    });

    private static void Write(TextWriter output, PermissionView permission)
    {
        var person = permission.Username.Length == 0 ? permission.Person : permission.Username;
        output.WriteLine(
            $"{permission.Id}: {Printable.Of(person)} may use {Printable.Of(string.Join(' ', permission.Sites))}, permission of {Printable.Of(permission.Role)}, until {permission.End.ToDateTime():u} (on {permission.Devices} devices)");
    }
}
