using System.Text.Json;

namespace SchoolGuard.Cli.Tests.Usage;

/// <summary>One run of the command, in this process, with what it printed.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public IReadOnlyList<JsonElement> JsonLines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public static async Task<CommandRun> Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = await Root.RunAsync(arguments, new Cli.Usage.Terminal(output, errors));
        return new CommandRun(exitCode, output.ToString(), errors.ToString());
    }
}
