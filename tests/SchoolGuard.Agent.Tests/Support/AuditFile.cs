using System.Text.Json;

namespace SchoolGuard.Agent.Tests.Support;

/// <summary>A device's audit, read while the agent writes it.</summary>
internal static class AuditFile
{
    public static string Text(Device device)
    {
        using var file = new StreamReader(new FileStream(device.State.Audit, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return file.ReadToEnd();
    }

    public static List<JsonElement> Records(Device device, string kind) =>
    [
        .. Text(device).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonElement.Parse(line))
            .Where(record => string.Equals(Fact(record, "kind"), kind, StringComparison.Ordinal)),
    ];

    public static string? Fact(JsonElement record, string name) => record.TryGetProperty(name, out var fact) ? fact.GetString() : null;
}
