using System.CommandLine;
using SchoolGuard.Cli.Check.Watching;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Check;

/// <summary><c>schoolguard check</c>.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Policy files (*.policy.cs).", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "How to print the findings.", DefaultValueFactory = _ => "pretty" };
        format.AcceptOnlyFromAmong("pretty", "json", "sarif", "github");
        var failLevel = new Option<FindingSeverity>("--fail-level") { Description = "The least severity that ends with an exit code.", DefaultValueFactory = _ => FindingSeverity.Warning };
        var clauses = new Option<string?>("--clauses") { Description = "A JSON object of the school's clauses and their words; rules may cite no other.", HelpName = "FILE" };
        var watch = new Option<bool>("--watch") { Description = "Keeps running and checks a file again whenever it changes, or the clauses do." };
        var command = new Command("check", """
            Finds what is wrong with policies.

            Examples:
              schoolguard check wynstones.policy.cs
              schoolguard check *.policy.cs --format json
              schoolguard check wynstones.policy.cs --clauses wynstones.clauses.json --fail-level info
              schoolguard check wynstones.policy.cs --watch

            Exit codes: 0 clean, 2 warnings, 3 errors, 1 wrong usage; with --watch, 0 after Ctrl+C.
            """)
        {
            files, format, failLevel, clauses, watch,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var (paths, formatName, clausesPath) = (parsed.GetRequiredValue(files), parsed.GetRequiredValue(format), parsed.GetValue(clauses));
            return parsed.GetValue(watch)
                ? WatchAsync(terminal, paths, formatName, clausesPath, cancellation)
                : Task.FromResult(Run(terminal, paths, formatName, parsed.GetValue(failLevel), clausesPath));
        });
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, FindingSeverity failLevel, string? clausesPath)
    {
        if (!TryRead(terminal, paths, clausesPath, out var files)) return ExitCodes.WrongUsage;
        Action<TextWriter, IReadOnlyList<CheckedFile>> write = format switch
        {
            "json" => JsonReport.Write,
            "sarif" => SarifReport.Write,
            "github" => GithubReport.Write,
            _ => PrettyReport.Write,
        };
        write(terminal.Output, files);

        return ExitCodes.For(files.SelectMany(file => file.Findings).Select(finding => (FindingSeverity?)finding.Severity).Max(), failLevel);
    }

    /// <summary>What cannot be read at the start is a slip of the keys, not a file that is being saved.</summary>
    private static async Task<int> WatchAsync(Terminal terminal, string[] paths, string format, string? clausesPath, CancellationToken cancellation)
    {
        if (format is not "pretty") return terminal.Refuse($"--watch: prints for people only: leave out --format {format}");
        return TryRead(terminal, paths, clausesPath, out _)
            ? await new CheckWatch(terminal, [.. paths.Distinct(StringComparer.Ordinal)], clausesPath).RunAsync(cancellation)
            : ExitCodes.WrongUsage;
    }

    /// <returns>False after saying why.</returns>
    private static bool TryRead(Terminal terminal, string[] paths, string? clausesPath, out IReadOnlyList<CheckedFile> files)
    {
        List<CheckedFile> read = [];
        files = read;
        if (CitableClauses.TryRead(clausesPath, out var clauses, out var fault))
        {
            foreach (var path in paths)
            {
                if (CheckedFile.TryRead(path, clauses, out fault) is not { } file) break;
                read.Add(file);
            }
        }

        if (fault.Length > 0) terminal.Refuse(fault);
        return fault.Length == 0;
    }
}
