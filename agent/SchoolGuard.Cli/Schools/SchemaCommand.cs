using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Schools;

/// <summary><c>schoolguard schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", """
            Prints the JSON Schema of school.json, for editors that complete and check it.

            Example:
              schoolguard schema > school.schema.json
            """);
        command.SetAction(_ =>
        {
            terminal.Output.WriteLine(SchoolFile.Schema);
            return ExitCodes.Clean;
        });
        return command;
    }
}
