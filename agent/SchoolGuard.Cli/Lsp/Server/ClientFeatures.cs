using System.Text.Json;

namespace SchoolGuard.Cli.Lsp.Server;

/// <summary>What of the protocol's options the editor understands. Whatever it says of itself in another form than expected counts as no.</summary>
internal sealed record ClientFeatures
{
    public bool RelatedInformation { get; init; }

    public bool Tags { get; init; }

    public bool Versions { get; init; }

    public bool Markdown { get; init; }

    public static ClientFeatures Read(JsonElement capabilities)
    {
        var diagnostics = Find(capabilities, "textDocument", "publishDiagnostics");
        return new ClientFeatures
        {
            RelatedInformation = Find(diagnostics, "relatedInformation").ValueKind is JsonValueKind.True,
            Tags = Find(diagnostics, "tagSupport", "valueSet") is { ValueKind: JsonValueKind.Array } tags && tags.EnumerateArray().Any(tag => tag.ValueKind is JsonValueKind.Number && tag.TryGetInt32(out var number) && number is Protocol.DiagnosticTags.Unnecessary),
            Versions = Find(diagnostics, "versionSupport").ValueKind is JsonValueKind.True,
            Markdown = Find(capabilities, "textDocument", "hover", "contentFormat") is not { ValueKind: JsonValueKind.Array } formats
                || formats.EnumerateArray().Any(format => format.ValueKind is JsonValueKind.String && format.ValueEquals(Protocol.MarkupContent.Markdown)),
        };
    }

    private static JsonElement Find(JsonElement json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (json.ValueKind is not JsonValueKind.Object || !json.TryGetProperty(name, out json)) return default;
        }

        return json;
    }
}
