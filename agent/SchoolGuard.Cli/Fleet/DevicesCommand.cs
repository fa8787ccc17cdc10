using System.CommandLine;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet;

/// <summary><c>schoolguard devices</c>.</summary>
internal static class DevicesCommand
{
    public static Command Create(Terminal terminal)
    {
        var access = FleetOptions.Operator();
        var format = FleetOptions.Format();
        var revoke = new Option<string?>("--revoke") { Description = "Takes this device out of the fleet at once.", HelpName = "DEVICE" };
        var command = new Command("devices", """
            Lists the fleet: which devices are connected, which are silent, and whether each has the policy that it ought to have.

            Examples:
              schoolguard devices
              schoolguard devices --format json
              schoolguard devices --revoke LIB-07

            Exit codes: 0 every device has its policy, 2 some have not, 1 wrong usage.
            """)
        {
            access, format, revoke,
        };
        command.SetAction((parsed, cancellation) => HubConnection.UseAsync(terminal, parsed.GetRequiredValue(access), async hub =>
        {
            if (parsed.GetValue(revoke) is { } device)
            {
                await hub.Control.RevokeDeviceAsync(new RevokeDeviceRequest { Device = device }, hub.Headers, cancellationToken: cancellation);
                terminal.Output.WriteLine($"{Printable.Of(device)}: revoked; it is cut off from the hub");
                return ExitCodes.Clean;
            }

            var devices = (await hub.Control.ListDevicesAsync(new ListDevicesRequest(), hub.Headers, cancellationToken: cancellation)).Devices;
            if (parsed.GetRequiredValue(format) is "json") DeviceList.WriteJson(terminal.Output, devices);
            else DeviceList.WriteText(terminal.Output, devices);
            return devices.Any(DeviceList.IsBehind) ? ExitCodes.Warnings : ExitCodes.Clean;
        }));
        return command;
    }
}
