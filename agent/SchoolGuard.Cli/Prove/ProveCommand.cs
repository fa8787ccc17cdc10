using System.CommandLine;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analysis.Proofs;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Space;

namespace SchoolGuard.Cli.Prove;

/// <summary><c>schoolguard prove</c>.</summary>
internal static class ProveCommand
{
    public static Command Create(Terminal terminal)
    {
        var policy = new Argument<string>("policy") { Description = "A policy file (*.policy.cs) or a bundle." };
        var key = new Option<string?>("--key") { Description = "The public key, for a bundle.", HelpName = "PUBLIC.pem" };
        var format = new Option<string>("--format") { Description = "How to print the proofs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("prove", """
            Checks every proof of a policy over every situation there is, and shows a counterexample for each that fails.

            Examples:
              schoolguard prove wynstones.policy.cs
              schoolguard prove wynstones.bundle --key keys/public.pem --format json

            Exit codes: 0 all hold, 2 a proof says nothing (its region is empty), 3 a proof fails or the policy has errors, 1 wrong usage.
            """)
        {
            policy, key, format,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(policy), parsed.GetValue(key), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string? keyPath, string format)
    {
        var policy = LoadedPolicy.Load(terminal, path, keyPath);
        if (policy.Table is not { } table) return policy.ExitCode;
        if (PolicySpace.TryCreate(CatalogueSites.Embedded, [table], out var overflow) is not { } space)
        {
            terminal.Errors.WriteLine($"{path}: nothing is proved: {overflow}");
            return ExitCodes.Errors;
        }

        var verdicts = ProofJudge.Judge(space.Policies[0]);
        if (format is "json") ProofReport.WriteJson(terminal.Output, table, verdicts);
        else ProofReport.WriteText(terminal.Output, path, table, verdicts);
        if (verdicts.Any(verdict => !verdict.Holds)) return ExitCodes.Errors;
        return verdicts.Any(verdict => verdict.IsVacuous) ? ExitCodes.Warnings : ExitCodes.Clean;
    }
}
