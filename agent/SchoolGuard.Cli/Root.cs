using System.CommandLine;
using SchoolGuard.Cli.Bundling;
using SchoolGuard.Cli.Check;
using SchoolGuard.Cli.Decide;
using SchoolGuard.Cli.Demo;
using SchoolGuard.Cli.Draft;
using SchoolGuard.Cli.Fix;
using SchoolGuard.Cli.Schools;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli;

/// <summary>The `schoolguard` command with all its verbs.</summary>
internal static class Root
{
    /// <summary>After Ctrl+C a command has this long to leave nothing behind; then it is ended.</summary>
    private static readonly TimeSpan TidyingUp = TimeSpan.FromSeconds(30);

    public static Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default) => Create(terminal)
        .Parse(arguments)
        .InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Errors, ProcessTerminationTimeout = TidyingUp }, cancellation);

    private static RootCommand Create(Terminal terminal) => new("Makes a school's social media policy executable: check it at the desk, sign it, ask what it decides.")
    {
        DemoCommand.Create(terminal),
        CheckCommand.Create(terminal),
        FixCommand.Create(terminal),
        DecideCommand.Create(terminal),
        DraftCommand.Create(terminal),
        BuildCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        KeygenCommand.Create(terminal),
        SchemaCommand.Create(terminal),
    };
}
