using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet;

/// <summary><c>schoolguard enrol-token</c>.</summary>
internal static class EnrolTokenCommand
{
    private const uint Day = 24;

    public static Command Create(Terminal terminal)
    {
        var device = new Argument<string>("device") { Description = "What the device is called: its name in the fleet." };
        var group = new Option<string>("--group") { Description = "The group that it gets new policies with, such as pilot.", HelpName = "GROUP", DefaultValueFactory = _ => "" };
        var hours = new Option<uint>("--hours") { Description = "How long the token is good, 1 to 720.", HelpName = "N", DefaultValueFactory = _ => Day };
        var access = FleetOptions.Operator();
        var format = FleetOptions.Format();
        var command = new Command("enrol-token", """
            Makes a one-use token that lets one device into the fleet, and prints what to type on that device: its enrolment, and
            the registration of the browsers' native host for the extension that this hub serves.

            Examples:
              schoolguard enrol-token LIB-07
              schoolguard enrol-token CR-01 --group pilot --hours 2
            """)
        {
            device, group, hours, access, format,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            var request = new CreateTokenRequest { DeviceName = parsed.GetRequiredValue(device), Group = parsed.GetRequiredValue(group), Hours = parsed.GetValue(hours) };
            var reply = await hub.Control.CreateTokenAsync(request, hub.Headers, cancellationToken: cancellation);
            Write(terminal, request.DeviceName, reply, parsed.GetRequiredValue(format) is "json");
            return ExitCodes.Clean;
        }));
        return command;
    }

    private static void Write(Terminal terminal, string device, CreateTokenReply reply, bool json)
    {
        if (json)
        {
            JsonObjects.Write(terminal.Output, members =>
            {
                members.WriteString("device", device);
                members.WriteString("hub", reply.Address);
                members.WriteString("token", reply.Token);
                members.WriteString("fingerprint", reply.Fingerprint);
                members.WriteString("expires", reply.Expires.ToDateTime());
                members.WriteString("extension", reply.ExtensionId);
            });
            return;
        }

        terminal.Output.WriteLine($"schoolguard-agent enrol --hub {reply.Address} --token {reply.Token} --fingerprint {reply.Fingerprint} --name \"{device}\"");
        terminal.Output.WriteLine($"schoolguard-host register --system --extension-id {reply.ExtensionId}");
        terminal.Errors.WriteLine($"good once, until {reply.Expires.ToDateTime():yyyy-MM-dd HH:mm} UTC: type both lines on the device as its administrator");
    }
}
