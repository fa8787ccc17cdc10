using System.CommandLine;
using SchoolGuard.Bundles;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Bundling;

/// <summary><c>schoolguard build</c>.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var policy = new Argument<string>("policy") { Description = "The policy file (*.policy.cs)." };
        var key = new Option<string>("--key") { Description = "The school's private key.", HelpName = "PRIVATE.pem", Required = true };
        var counter = new Option<ulong>("--counter") { Description = "Higher than that of every bundle before; at least 1.", HelpName = "N", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "Where to write the bundle.", HelpName = "FILE", Required = true };
        var command = new Command("build", """
            Compiles a policy into the signed bundle that devices hold. A policy with errors is not built.

            Example:
              schoolguard build wynstones.policy.cs --key keys/private.pem --counter 3 -o wynstones.bundle
            """)
        {
            policy, key, counter, output,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(policy), parsed.GetRequiredValue(key), parsed.GetValue(counter), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string policyPath, string keyPath, ulong counter, string outputPath)
    {
        if (counter == 0) return terminal.Refuse("--counter: must be at least 1, and higher than that of every bundle before");
        if (!KeyFiles.TryReadPrivate(keyPath, out var key, out var fault)) return terminal.Refuse(fault);
        using (key)
        {
            var policy = LoadedPolicy.FromReviewedSource(terminal, policyPath);
            if (policy.Table is null) return policy.ExitCode;
            if (BundleWriter.TryWrite(policy.Table, counter, key) is not { } bytes) return terminal.Refuse($"{policyPath}: the policy has more rules and times than a device holds: join some of them");
            if (!Files.TryWrite(outputPath, bytes, out fault)) return terminal.Refuse(fault);
            terminal.Output.WriteLine($"{outputPath}: `{policy.Table.Header.Title}`, {policy.Table.Rules.Count} access rules, {policy.Table.PostingRules.Count} posting rules, counter {counter}, {bytes.Length} bytes");
            return ExitCodes.Clean;
        }
    }
}
