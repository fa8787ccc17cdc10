using System.CommandLine;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet;

/// <summary><c>schoolguard rollback</c>.</summary>
internal static class RollbackCommand
{
    public static Command Create(Terminal terminal)
    {
        var to = new Option<ulong>("--to") { Description = "The counter of the published policy to go back to.", HelpName = "N", Required = true };
        var key = new Option<string>("--key") { Description = "The school's private key. It does not leave this machine.", HelpName = "PRIVATE.pem", Required = true };
        var access = FleetOptions.Operator();
        var command = new Command("rollback", """
            Goes back to a policy that was published before: signs it anew, with a counter above the last, and gives it to every device. Devices never
            take an older bundle.

            Example:
              schoolguard rollback --to 3 --key keys/private.pem

            Exit codes: 0 published, 3 refused, 1 wrong usage.
            """)
        {
            to, key, access,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var counter = parsed.GetValue(to);
            if (counter == 0) return terminal.Refuse("--to: give the counter of a published policy: see `schoolguard audit`");
            if (!KeyFiles.TryReadPrivate(parsed.GetRequiredValue(key), out var signing, out var fault)) return terminal.Refuse(fault);
            using (signing)
            {
                var earlier = await hub.Control.GetBundleAsync(new GetBundleRequest { Counter = counter }, hub.Headers, cancellationToken: cancellation);
                using var school = BundleKey.TryRead(signing.ToPublicPem())!;
                var read = BundleReader.Read(earlier.File.Memory, school);
                if (read.Bundle is not { } bundle) return terminal.Refuse($"policy {counter}: {read.Refusal!.Message}");
                return await PublishCommand.SendAsync(terminal, hub, BundleWriter.Write(bundle.Policy, earlier.LastCounter + 1, signing), group: "", cancellation);
            }
        }));
        return command;
    }
}
