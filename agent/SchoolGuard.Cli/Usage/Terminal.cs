using Spectre.Console;

namespace SchoolGuard.Cli.Usage;

/// <summary>Where a command writes: results to one, errors about usage and files to the other.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Errors)
{
    /// <summary>Draws on the output and asks; without colours and questions unless both ends are a person's terminal.</summary>
    public IAnsiConsole Console
    {
        get => field ??= For(Output);
        init;
    }

    /// <summary>The clock that commands wait by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Says in one line what is wrong with the usage or a file, and the cure.</summary>
    public int Refuse(string message)
    {
        Errors.WriteLine(message);
        return ExitCodes.WrongUsage;
    }

    private static IAnsiConsole For(TextWriter output)
    {
        var plain = !ReferenceEquals(output, System.Console.Out) || System.Console.IsOutputRedirected;
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = plain || System.Console.IsInputRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
    }
}
