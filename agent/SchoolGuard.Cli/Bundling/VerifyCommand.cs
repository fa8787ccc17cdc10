using System.CommandLine;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Equality;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Bundling;

/// <summary><c>schoolguard verify</c>.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var bundle = new Argument<string>("bundle") { Description = "The bundle." };
        var key = new Option<string>("--key") { Description = "The school's public key.", HelpName = "PUBLIC.pem", Required = true };
        var source = new Option<string?>("--source") { Description = "A policy file that the bundle must be equal to, over every situation there is.", HelpName = "POLICY" };
        var command = new Command("verify", """
            Proves that a bundle is signed by the school's key and, with --source, that it decides as its source does.

            Examples:
              schoolguard verify wynstones.bundle --key keys/public.pem
              schoolguard verify wynstones.bundle --key keys/public.pem --source wynstones.policy.cs

            Exit codes: 0 proved, 3 refused (SG6001 differs, SG6003 signature), 1 wrong usage.
            """)
        {
            bundle, key, source,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(bundle), parsed.GetRequiredValue(key), parsed.GetValue(source)));
        return command;
    }

    private static int Run(Terminal terminal, string bundlePath, string keyPath, string? sourcePath)
    {
        if (!KeyFiles.TryReadPublic(keyPath, out var key, out var fault)) return terminal.Refuse(fault);
        if (!Files.TryReadBytes(bundlePath, out var bytes, out fault)) return terminal.Refuse(fault);
        using (key)
        {
            var result = BundleReader.Read(bytes, key);
            if (result.Refusal is { } refusal)
            {
                terminal.Errors.WriteLine($"{bundlePath}: {refusal.Id}: {refusal.Message}");
                return ExitCodes.Errors;
            }

            terminal.Output.WriteLine($"{bundlePath}: signed by this key, `{result.Bundle!.Policy.Header.Title}`, counter {result.Bundle.Counter}");
            return sourcePath is null ? ExitCodes.Clean : Compare(terminal, bundlePath, result.Bundle, sourcePath);
        }
    }

    private static int Compare(Terminal terminal, string bundlePath, Bundle bundle, string sourcePath)
    {
        var source = LoadedPolicy.FromSource(terminal, sourcePath);
        if (source.Table is null) return source.ExitCode;
        if (PolicyEquality.FirstDifference(bundle.Policy, source.Table) is { } difference)
        {
            terminal.Errors.WriteLine($"{bundlePath}: {BundleFindings.DiffersFromSource}: the bundle differs from {sourcePath}: {difference}: build it again");
            return ExitCodes.Errors;
        }

        terminal.Output.WriteLine($"{bundlePath}: equal to {sourcePath} in every situation");
        return ExitCodes.Clean;
    }
}
