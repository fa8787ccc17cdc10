using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analyzers.Reading.Names;

namespace SchoolGuard.Cli.Explain;

/// <summary><c>schoolguard explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("id") { Description = "The finding's id, such as SG0004; without it all findings are listed.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How to print the page.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown");
        var command = new Command("explain", """
            Explains a finding: what it means, an example, why it matters and when to suppress it.

            Examples:
              schoolguard explain
              schoolguard explain SG0004
              schoolguard explain sg7001 --format markdown

            Exit codes: 0 explained, 1 no such finding.
            """)
        {
            id, format,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(id), parsed.GetRequiredValue(format) is "markdown"));
        return command;
    }

    private static int Run(Terminal terminal, string? id, bool markdown)
    {
        if (id is null)
        {
            if (markdown) PageTable.WriteMarkdown(terminal.Output);
            else PageTable.Write(terminal.Console);
            return ExitCodes.Clean;
        }

        if (RulePages.Find(id) is not { } page)
        {
            return terminal.Refuse(Nearest.To(id, RulePages.All.Select(known => known.Id)) is { } nearest
                ? $"there is no finding `{id}`: did you mean `{nearest}`?"
                : $"there is no finding `{id}`: `schoolguard explain` lists them all");
        }

        if (markdown) terminal.Output.Write(page.Markdown);
        else new PageWriter(terminal.Console).Write(page);
        return ExitCodes.Clean;
    }
}
