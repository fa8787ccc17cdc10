using System.CommandLine;
using System.Text;
using SchoolGuard.Cli.Check;
using SchoolGuard.Cli.NewPolicy.Asking;
using SchoolGuard.Cli.NewPolicy.Text;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Findings;
using Spectre.Console;

namespace SchoolGuard.Cli.NewPolicy;

/// <summary><c>schoolguard new</c>.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var answers = new NewOptions();
        var file = new Argument<string>("file") { Description = "Where to write the policy.", DefaultValueFactory = _ => $"social-media{LoadedPolicy.SourceSuffix}" };
        var yes = new Option<bool>("--yes") { Description = "Takes the default for every answer that is not given, and asks nothing." };
        var force = new Option<bool>("--force") { Description = "Replaces a file that is there already." };
        var command = new Command("new", """
            Writes a policy from a few questions. Every answer may be given as an option; what is not given is asked for.

            Examples:
              schoolguard new
              schoolguard new wynstones.policy.cs --school-name "Wynstones School" --classes 1-13 --never 1-8 --lesson 9-10 --sixth-form 11-13
              schoolguard new primary.policy.cs --school-name "Glazebury Primary" --classes Nursery-6 --staff permission --permission-from Headteacher --yes

            Exit codes: 0 written, 1 not written.
            """)
        {
            file, yes, force,
        };
        answers.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal,
            parsed.GetRequiredValue(file),
            new Questionnaire(terminal, answers.Read(parsed), parsed.GetValue(yes)),
            parsed.GetValue(force),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string path, Questionnaire questionnaire, bool force, CancellationToken cancellation)
    {
        if (!path.EndsWith(LoadedPolicy.SourceSuffix, StringComparison.Ordinal)) return terminal.Refuse($"{path}: policy files are named *{LoadedPolicy.SourceSuffix}: write {Path.ChangeExtension(path, null)}{LoadedPolicy.SourceSuffix}");
        if (File.Exists(path) && !force) return terminal.Refuse($"{path}: there is a file already: choose another name, or replace it with --force");
        try
        {
            var answers = await new Interview(questionnaire, cancellation).HoldAsync();
            return questionnaire.Unused is { } unused
                ? terminal.Refuse($"{unused}: the other answers leave no room for it: leave it out")
                : Write(terminal, path, answers, force);
        }
        catch (FormatException fault)
        {
            return terminal.Refuse(fault.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Console.WriteLine();
            return terminal.Refuse("ended: nothing was written");
        }
    }

    private static int Write(Terminal terminal, string path, Answers answers, bool force)
    {
        var text = PolicyText.Of(answers);
        var review = PolicySource.Review(path, text);
        if (review.Findings.Any(finding => finding.Severity >= FindingSeverity.Warning))
        {
            PrettyReport.Write(terminal.Errors, [new CheckedFile(path, text, review.Findings)]);
            return terminal.Refuse($"{path}: nothing was written: answer otherwise where the findings point");
        }

        if (!Files.TryWrite(path, Encoding.UTF8.GetBytes(text), out var fault, replace: force)) return terminal.Refuse(fault);
        terminal.Output.WriteLine($"{path}: `{answers.Title}`, {review.Document!.Rules.Count} access rules, {review.Document.PostingRules.Count} posting rules, {review.Document.Proofs.Count} proofs");
        if ((answers.Closed & answers.Classes) is not 0 and var closed) terminal.Output.WriteLine($"social media is closed to classes {ClassNames.ToList(closed)}");
        terminal.Output.WriteLine($"next: schoolguard check {path}");
        return ExitCodes.Clean;
    }
}
