using System.CommandLine;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Diff;

/// <summary><c>schoolguard diff</c>.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = "The policy before: a policy file (*.policy.cs) or a bundle." };
        var changed = new Argument<string>("new") { Description = "The policy after." };
        var key = new Option<string?>("--key") { Description = "The public key, for bundles.", HelpName = "PUBLIC.pem" };
        var format = new Option<string>("--format") { Description = "How to print the changes.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var failLevel = new Option<FindingSeverity>("--fail-level") { Description = "The least severity that ends with an exit code.", DefaultValueFactory = _ => FindingSeverity.Warning };
        var command = new Command("diff", """
            Says what changes for people between two policies: all of it, over every situation there is, with the rules responsible.

            Examples:
              schoolguard diff last-term.policy.cs wynstones.policy.cs
              schoolguard diff wynstones.bundle wynstones.policy.cs --key keys/public.pem --format json

            Exit codes: 0 no new access, 2 new access (SG4001), 3 new access whose rule carries no new citation (SG4003) or a policy with errors,
            1 wrong usage.
            """)
        {
            old, changed, key, format, failLevel,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(old),
            parsed.GetRequiredValue(changed),
            parsed.GetValue(key),
            parsed.GetRequiredValue(format),
            parsed.GetValue(failLevel)));
        return command;
    }

    private static int Run(Terminal terminal, string oldPath, string newPath, string? keyPath, string format, FindingSeverity failLevel)
    {
        var old = LoadedPolicy.Load(terminal, oldPath, keyPath);
        if (old.Table is not { } before) return old.ExitCode;
        var changed = LoadedPolicy.Load(terminal, newPath, keyPath);
        if (changed.Table is not { } after) return changed.ExitCode;
        if (PolicyDiff.TryCreate(CatalogueSites.Embedded, before, after, out var overflow) is not { } diff)
        {
            terminal.Errors.WriteLine($"{newPath}: the change is not proved safe: {overflow}");
            return ExitCodes.Errors;
        }

        var findings = ChangeFinding.Of(diff);
        if (format is "json") DiffJson.Write(terminal.Output, diff, findings);
        else DiffText.Write(terminal.Output, oldPath, newPath, diff, findings);
        return ExitCodes.For(findings.Select(finding => (FindingSeverity?)finding.Severity).Max(), failLevel);
    }
}
