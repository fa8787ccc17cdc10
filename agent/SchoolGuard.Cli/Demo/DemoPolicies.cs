using SchoolGuard.Cli.Check;
using SchoolGuard.Cli.Demo.School;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Table;
using Spectre.Console;

namespace SchoolGuard.Cli.Demo;

/// <summary>Compiles the five policies that come with the command.</summary>
internal static class DemoPolicies
{
    private const string Shown = "wynstones.policy.cs";

    /// <returns>The policy that the demonstration runs, or null after saying what is wrong.</returns>
    public static PolicyTable? Compile(Terminal terminal, IAnsiConsole console)
    {
        PolicyTable? shown = null;
        var table = new Table().RoundedBorder().AddColumns("Policy of", "Access rules", "Posting rules", "Proofs", "Findings");
        foreach (var name in EmbeddedFiles.PolicyNames)
        {
            var text = EmbeddedFiles.Policy(name);
            var reading = PolicySource.Read(name, text);
            if (reading.Document is not { } document)
            {
                PrettyReport.Write(terminal.Errors, [new CheckedFile(name, text, reading.Findings)]);
                return null;
            }

            var policy = PolicyCompiler.Compile(document);
            table.AddRow(Markup.Escape(policy.Header.School), $"{policy.Rules.Count}", $"{policy.PostingRules.Count}", $"{policy.Proofs.Count}", $"{reading.Findings.Count}");
            if (name is Shown) shown = policy;
        }

        console.Write(table);
        return shown;
    }
}
