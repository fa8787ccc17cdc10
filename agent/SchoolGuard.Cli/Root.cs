using System.CommandLine;
using SchoolGuard.Cli.Bundling;
using SchoolGuard.Cli.Check;
using SchoolGuard.Cli.Decide;
using SchoolGuard.Cli.Demo;
using SchoolGuard.Cli.Schools;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli;

/// <summary>The `schoolguard` command with all its verbs.</summary>
internal static class Root
{
    public static Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default) =>
        Create(terminal).Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Errors }, cancellation);

    private static RootCommand Create(Terminal terminal) => new("Makes a school's social media policy executable: check it at the desk, sign it, ask what it decides.")
    {
        DemoCommand.Create(terminal),
        CheckCommand.Create(terminal),
        DecideCommand.Create(terminal),
        BuildCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        KeygenCommand.Create(terminal),
        SchemaCommand.Create(terminal),
    };
}
