using System.CommandLine;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Fix;

/// <summary><c>schoolguard fix</c>.</summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Policy files (*.policy.cs).", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print what would change, as a diff, and write nothing." };
        var command = new Command("fix", """
            Makes every fix after which a policy decides the same in every situation: removes what is said twice or changes nothing, joins rules
            that could be one, and corrects mistyped names. A fix that would lose a comment or a clause says so.

            Examples:
              schoolguard fix wynstones.policy.cs --dry-run
              schoolguard fix *.policy.cs
              schoolguard fix wynstones.policy.cs --dry-run > wynstones.patch

            Exit codes: 0 fixed, or nothing to fix; 3 an error is left that no fix mends; 1 wrong usage.
            """)
        {
            files, dryRun,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(files), parsed.GetValue(dryRun)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, bool dryRun)
    {
        var files = new List<EditableFile>();
        foreach (var path in paths)
        {
            if (!EditableFile.TryRead(path, out var file, out var fault)) return terminal.Refuse(fault);
            files.Add(file);
        }

        var (made, left) = (0, 0);
        foreach (var file in files)
        {
            var done = PolicyFixes.All(file.Path, file.Text, PolicySource.Options(file.Path));
            if (!dryRun && done.Fixes.Count > 0 && !file.TryWrite(done.Text, out var fault)) return terminal.Refuse(fault);
            foreach (var fix in done.Fixes.OrderBy(fix => fix.Line)) terminal.Output.WriteLine($"{file.Path}:{fix.Line}: {fix.Finding.Descriptor.Id}: {fix.Fix.Title}");
            if (dryRun) UnifiedDiff.Write(terminal.Output, file.Path, file.Text, done.Text);
            made += done.Fixes.Count;
            left += Report(terminal, done.Review.Findings.Where(finding => finding.Severity is FindingSeverity.Error));
        }

        terminal.Output.WriteLine(made == 0 ? "nothing to fix" : $"{made} {(made == 1 ? "fix" : "fixes")} {(dryRun ? "to make" : "made")}");
        return left == 0 ? ExitCodes.Clean : ExitCodes.Errors;
    }

    private static int Report(Terminal terminal, IEnumerable<Finding> errors)
    {
        var count = 0;
        foreach (var error in errors)
        {
            terminal.Output.WriteLine($"{error.Span.File}:{error.Span.Line}: {error.Descriptor.Id}: no fix: {error.Message}");
            count++;
        }

        return count;
    }
}
