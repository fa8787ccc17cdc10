using System.CommandLine;
using System.Text.Json;
using SchoolGuard.Cli.Policies;
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
        var command = new Command("check", """
            Finds what is wrong with policies.

            Examples:
              schoolguard check wynstones.policy.cs
              schoolguard check *.policy.cs --format json
              schoolguard check wynstones.policy.cs --clauses wynstones.clauses.json --fail-level info

            Exit codes: 0 clean, 2 warnings, 3 errors, 1 wrong usage.
            """)
        {
            files, format, failLevel, clauses,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(files),
            parsed.GetRequiredValue(format),
            parsed.GetValue(failLevel),
            parsed.GetValue(clauses)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, FindingSeverity failLevel, string? clausesPath)
    {
        IReadOnlyCollection<string>? clauses = null;
        if (clausesPath is not null && !TryReadClauses(clausesPath, out clauses, out var fault)) return terminal.Refuse(fault);

        var files = new List<CheckedFile>();
        foreach (var path in paths)
        {
            if (!Files.TryReadText(path, out var text, out fault)) return terminal.Refuse(fault);
            var review = PolicySource.Review(path, text, clauses);
            files.Add(new CheckedFile(path, text, review.Findings, review));
        }

        Action<TextWriter, IReadOnlyList<CheckedFile>> write = format switch
        {
            "json" => JsonReport.Write,
            "sarif" => SarifReport.Write,
            "github" => GithubReport.Write,
            _ => PrettyReport.Write,
        };
        write(terminal.Output, files);

        var worst = files.SelectMany(file => file.Findings).Select(finding => (FindingSeverity?)finding.Severity).Max();
        if (worst is FindingSeverity.Error) return ExitCodes.Errors;
        return worst is { } severity && severity >= failLevel ? ExitCodes.Warnings : ExitCodes.Clean;
    }

    private static bool TryReadClauses(string path, out IReadOnlyCollection<string>? clauses, out string fault)
    {
        clauses = null;
        if (!Files.TryReadText(path, out var text, out fault)) return false;
        try
        {
            clauses = JsonSerializer.Deserialize<Dictionary<string, string>>(text)?.Keys;
        }
        catch (JsonException error)
        {
            fault = $"{path}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}: not a JSON object of clauses and their words: see {{\"1a\": \"...\"}}";
        }

        if (clauses is null && fault.Length == 0) fault = $"{path}: not a JSON object of clauses and their words: see {{\"1a\": \"...\"}}";
        return clauses is not null;
    }
}
