using System.CommandLine;
using System.Text;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet;

/// <summary><c>schoolguard audit</c>.</summary>
internal static class AuditCommand
{
    public static Command Create(Terminal terminal)
    {
        var device = new Option<string>("--device") { Description = "The audit of this device, as it handed it in.", HelpName = "DEVICE", DefaultValueFactory = _ => "" };
        var access = FleetOptions.Operator();
        var command = new Command("audit", """
            Prints what was done by the hub, or on a device: JSON Lines, each naming the hash of the one before, oldest first.

            Examples:
              schoolguard audit
              schoolguard audit --device LIB-07
              schoolguard audit verify
            """)
        {
            device, access, CreateVerify(terminal),
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            using var call = hub.Control.ReadAudit(new ReadAuditRequest { Device = parsed.GetRequiredValue(device) }, hub.Headers, cancellationToken: cancellation);
            while (await call.ResponseStream.MoveNext(cancellation)) await terminal.Output.WriteAsync(Encoding.UTF8.GetString(call.ResponseStream.Current.Lines.Span));
            return ExitCodes.Clean;
        }));
        return command;
    }

    private static Command CreateVerify(Terminal terminal)
    {
        var access = FleetOptions.Operator();
        var command = new Command("verify", """
            Finds any record of the hub's audit, or of those that devices handed in, that was altered, removed or moved.

            Exit codes: 0 all are intact, 3 something was found, 1 wrong usage.
            """)
        {
            access,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var audits = (await hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), hub.Headers, cancellationToken: cancellation)).Audits;
            foreach (var audit in audits)
            {
                var name = audit.Device.Length == 0 ? "the hub" : Printable.Of(audit.Device);
                terminal.Output.WriteLine($"{name}: {audit.Lines} records, {(audit.Findings.Count == 0 ? "intact" : "NOT intact")}");
                foreach (var finding in audit.Findings) terminal.Output.WriteLine($"  {finding}");
            }

            return audits.Any(audit => audit.Findings.Count > 0) ? ExitCodes.Errors : ExitCodes.Clean;
        }));
        return command;
    }
}
