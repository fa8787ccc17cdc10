using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolGuard.ExtensionHost.Registration;

/// <summary>What tells a browser which program to start for whose messages (developer.chrome.com, "Native messaging host").</summary>
internal static class HostManifest
{
    public const string Name = "uk.schoolguard.host";

    public static string Write(Browser browser, string program, string extensionId)
    {
        var content = browser == Browser.Firefox
            ? new HostManifestContent(program, Origins: null, Extensions: [extensionId])
            : new HostManifestContent(program, Origins: [$"chrome-extension://{extensionId}/"], Extensions: null);
        return JsonSerializer.Serialize(content, HostManifestContext.Default.HostManifestContent) + "\n";
    }
}

internal sealed record HostManifestContent(
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("allowed_origins")] string[]? Origins,
    [property: JsonPropertyName("allowed_extensions")] string[]? Extensions)
{
    [JsonPropertyName("name"), JsonPropertyOrder(-1)]
    public string Name => HostManifest.Name;

    [JsonPropertyName("description"), JsonPropertyOrder(-1)]
    public string Description => "SchoolGuard: asks this device's agent on the browser's behalf";

    [JsonPropertyName("type")]
    public string Type => "stdio";
}

[JsonSourceGenerationOptions(WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HostManifestContent))]
internal sealed partial class HostManifestContext : JsonSerializerContext;
