using System.CommandLine;
using Google.Protobuf.Collections;
using SchoolGuard.Cli.Fleet;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Accounts;

/// <summary><c>schoolguard account list</c>.</summary>
internal static class ListAccountsCommand
{
    public static Command Create(Terminal terminal)
    {
        var access = FleetOptions.Operator();
        var format = FleetOptions.Format();
        var command = new Command("list", "Lists who may sign in to the console.") { access, format };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var accounts = (await hub.Control.ListAccountsAsync(new ListAccountsRequest(), hub.Headers, cancellationToken: cancellation)).Accounts;
            if (parsed.GetRequiredValue(format) is "json") WriteJson(terminal.Output, accounts);
            else foreach (var account in accounts) terminal.Output.WriteLine($"{Printable.Of(account.Username)} ({Printable.Of(account.Name)}): {string.Join(", ", account.Roles)}{TitlesOf(account)}{StateOf(account)}");
            return ExitCodes.Clean;
        }));
        return command;
    }

    private static void WriteJson(TextWriter output, RepeatedField<ConsoleAccount> accounts) => JsonObjects.Write(output, json =>
    {
        json.WriteStartArray("accounts");
        foreach (var account in accounts)
        {
            json.WriteStartObject();
            json.WriteString("username", account.Username);
            json.WriteString("name", account.Name);
            WriteAll("roles", account.Roles);
            WriteAll("titles", account.Titles);
            json.WriteString("person", account.Person);
            json.WriteBoolean("disabled", account.Disabled);
            json.WriteBoolean("mustChange", account.MustChange);
            json.WriteBoolean("authenticator", account.HasAuthenticator);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        void WriteAll(string member, RepeatedField<string> values)
        {
            json.WriteStartArray(member);
            foreach (var value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }
    });

    private static string TitlesOf(ConsoleAccount account) => account.Titles.Count == 0 ? "" : $"; grants as {string.Join(", ", account.Titles.Select(Printable.Of))}";

    private static string StateOf(ConsoleAccount account) => account switch
    {
        { Disabled: true } => "; disabled",
        { MustChange: true } => "; has not chosen a password yet",
        { HasAuthenticator: true } => "; with authenticator",
        _ => "",
    };
}
