using System.CommandLine.Invocation;
using System.CommandLine;
using SchoolGuard.Cli.Accounts;
using SchoolGuard.Cli.Bundling;
using SchoolGuard.Cli.Check;
using SchoolGuard.Cli.Decide;
using SchoolGuard.Cli.Demo;
using SchoolGuard.Cli.Diff;
using SchoolGuard.Cli.Draft;
using SchoolGuard.Cli.Explain;
using SchoolGuard.Cli.Fix;
using SchoolGuard.Cli.Fleet;
using SchoolGuard.Cli.Fleet.Incidents;
using SchoolGuard.Cli.Fleet.Lessons;
using SchoolGuard.Cli.Fleet.People;
using SchoolGuard.Cli.Lsp;
using SchoolGuard.Cli.Matrix;
using SchoolGuard.Cli.NewPolicy;
using SchoolGuard.Cli.Prove;
using SchoolGuard.Cli.Schools;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Cli.Why;

namespace SchoolGuard.Cli;

/// <summary>The `schoolguard` command with all its verbs.</summary>
internal static class Root
{
    /// <summary>After Ctrl+C a command has this long to leave nothing behind; then it is ended.</summary>
    private static readonly TimeSpan TidyingUp = TimeSpan.FromSeconds(30);

    public static Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        var parsed = Create(terminal).Parse(arguments);
        return parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction && arguments.Length > 0
            ? Task.FromResult(terminal.Refuse(Usage(parsed)))
            : parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Errors, ProcessTerminationTimeout = TidyingUp }, cancellation);
    }

    private static string Usage(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var verb, ..]) return $"there is no command `{verb}`: see `schoolguard --help`";
        var command = $"schoolguard {parsed.CommandResult.Command.Name}";
        return $"{command}: {string.Join(' ', parsed.Errors[0].Message.TrimEnd('.').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}: see `{command} --help`";
    }

    private static RootCommand Create(Terminal terminal) => new("Makes a school's social media policy executable: check it at the desk, sign it, ask what it decides.")
    {
        DemoCommand.Create(terminal),
        NewCommand.Create(terminal),
        CheckCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        ProveCommand.Create(terminal),
        MatrixCommand.Create(terminal),
        DiffCommand.Create(terminal),
        FixCommand.Create(terminal),
        DecideCommand.Create(terminal),
        WhyCommand.Create(terminal),
        DraftCommand.Create(terminal),
        BuildCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        KeygenCommand.Create(terminal),
        SchemaCommand.Create(terminal),
        LspCommand.Create(terminal),
        EnrolTokenCommand.Create(terminal),
        DevicesCommand.Create(terminal),
        PublishCommand.Create(terminal),
        RollbackCommand.Create(terminal),
        RosterCommand.Create(terminal),
        SchoolCommand.Create(terminal),
        PermissionCommand.Create(terminal),
        LessonCommand.Create(terminal),
        AuditCommand.Create(terminal),
        AccountCommand.Create(terminal),
        IncidentsCommand.Create(terminal),
        ReportCommand.Create(terminal),
        SubjectCommand.Create(terminal),
    };
}
