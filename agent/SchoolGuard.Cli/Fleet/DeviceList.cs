using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet;

/// <summary>The fleet for people and for programs.</summary>
internal static class DeviceList
{
    /// <summary>Whether a device has not got the policy that it ought to have.</summary>
    public static bool IsBehind(FleetDevice device) => device.State is not DeviceState.Revoked && device.PolicyCounter < device.DueCounter;

    public static void WriteText(TextWriter output, IReadOnlyCollection<FleetDevice> devices)
    {
        foreach (var device in devices)
        {
            var group = device.Group.Length == 0 ? "" : $" ({Printable.Of(device.Group)})";
            output.WriteLine($"{Printable.Of(device.Name)}{group}: {StateOf(device)}, {PolicyOf(device)}");
            if (device.Fault.Length > 0 && IsBehind(device)) output.WriteLine($"  {Printable.Of(device.Fault)}");
        }

        var fleet = devices.Where(device => device.State is not DeviceState.Revoked).ToList();
        output.WriteLine($"{fleet.Count} in the fleet, {fleet.Count(device => device.State is DeviceState.Connected)} connected, {fleet.Count(IsBehind)} without the policy that they ought to have");
    }

    public static void WriteJson(TextWriter output, IReadOnlyCollection<FleetDevice> devices) => JsonObjects.Write(output, json =>
    {
        json.WriteStartArray("devices");
        foreach (var device in devices)
        {
            json.WriteStartObject();
            json.WriteString("id", device.Id);
            json.WriteString("name", device.Name);
            json.WriteString("group", device.Group);
            json.WriteString("state", NameOf(device.State));
            json.WriteNumber("policy", device.PolicyCounter);
            json.WriteNumber("due", device.DueCounter);
            json.WriteString("fault", device.Fault);
            json.WriteString("version", device.Version);
            if (device.LastSeen is { } seen) json.WriteString("lastSeen", seen.ToDateTime());
            else json.WriteNull("lastSeen");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string PolicyOf(FleetDevice device) => device switch
    {
        { PolicyCounter: 0, DueCounter: 0 } => "no policy",
        { PolicyCounter: 0 } => $"no policy yet, {device.DueCounter} is due",
        _ when IsBehind(device) => $"policy {device.PolicyCounter}, {device.DueCounter} is due",
        _ => $"policy {device.PolicyCounter}",
    };

    private static string StateOf(FleetDevice device) => device.State switch
    {
        DeviceState.Silent when device.LastSeen is { } seen => $"silent since {seen.ToDateTime():yyyy-MM-dd HH:mm} UTC",
        DeviceState.Silent => "never heard of",
        _ => NameOf(device.State),
    };

    private static string NameOf(DeviceState state) => state switch
    {
        DeviceState.Connected => "connected",
        DeviceState.Revoked => "revoked",
        _ => "silent",
    };
}
