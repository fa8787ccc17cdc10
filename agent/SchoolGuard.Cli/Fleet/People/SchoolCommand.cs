using System.CommandLine;
using Google.Protobuf;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.People;

/// <summary><c>schoolguard school</c>.</summary>
internal static class SchoolCommand
{
    public static Command Create(Terminal terminal) => new("school", """
        The school's settings at the hub and on its devices.

        Examples:
          schoolguard school set school.json
        """)
    {
        CreateSet(terminal),
    };

    private static Command CreateSet(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The school.json." };
        var access = FleetOptions.Operator();
        var command = new Command("set", """
            Takes a school.json in force at the hub and on every device. A faulty one changes nothing.

            Exit codes: 0 in force, 3 it has faults, 1 wrong usage.
            """)
        {
            file, access,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!Files.TryReadBytes(path, out var bytes, out var fault)) return terminal.Refuse(fault);
            var reply = await hub.People.SetSchoolAsync(new SetSchoolRequest { File = UnsafeByteOperations.UnsafeWrap(bytes) }, hub.Headers, cancellationToken: cancellation);
            foreach (var each in reply.Faults) terminal.Output.WriteLine($"{path}: {Printable.Of(each)}");
            if (reply.Faults.Count > 0) return ExitCodes.Errors;
            terminal.Output.WriteLine($"the school's settings are in force, version {reply.Version}");
            return ExitCodes.Clean;
        }));
        return command;
    }
}
