using System.CommandLine;
using Google.Protobuf;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet;

/// <summary><c>schoolguard publish</c>.</summary>
internal static class PublishCommand
{
    public static Command Create(Terminal terminal)
    {
        var bundle = new Argument<string>("bundle") { Description = "The signed bundle, from `schoolguard build`." };
        var first = new Option<string>("--first") { Description = "Only to the devices of this group, to see how it goes.", HelpName = "GROUP", DefaultValueFactory = _ => "" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only says what would change." };
        var access = FleetOptions.Operator();
        var command = new Command("publish", """
            Says what a signed policy changes for people, against the one that is in force, and gives it to the devices: to a group of them with --first,
            then, by the same command without it, to all. The hub refuses a bundle that is not the school's, or whose counter is not above the last.

            Examples:
              schoolguard publish wynstones.bundle --dry-run
              schoolguard publish wynstones.bundle --first pilot
              schoolguard publish wynstones.bundle

            Exit codes: 0 published, 3 refused (SG6002 counter, SG6003 signature), 1 wrong usage.
            """)
        {
            bundle, first, dryRun, access,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var path = parsed.GetRequiredValue(bundle);
            if (!Files.TryReadBytes(path, out var bytes, out var fault)) return terminal.Refuse(fault);
            var current = await hub.Control.GetBundleAsync(new GetBundleRequest(), hub.Headers, cancellationToken: cancellation);
            var code = PublishedChange.Write(terminal, current, path, bytes);
            return code != ExitCodes.Clean || parsed.GetValue(dryRun) ? code : await SendAsync(terminal, hub, bytes, parsed.GetRequiredValue(first), cancellation);
        }));
        return command;
    }

    public static async Task<int> SendAsync(Terminal terminal, HubConnection hub, byte[] bundle, string group, CancellationToken cancellation)
    {
        var reply = await hub.Control.PublishAsync(new PublishRequest { File = UnsafeByteOperations.UnsafeWrap(bundle), Group = group }, hub.Headers, cancellationToken: cancellation);
        var whom = group.Length == 0 ? "every device" : $"the devices of `{Printable.Of(group)}`";
        terminal.Output.WriteLine($"policy {reply.Counter} is published to {whom}: {reply.Devices}, of which {reply.Connected} connected now; see `schoolguard devices`");
        return ExitCodes.Clean;
    }
}
