using System.Text.Json;
using System.Text.Json.Serialization;
using StreamJsonRpc;

namespace SchoolGuard.Cli.Lsp.Wire;

/// <summary>How the protocol's records are written: camel case, absent rather than null, and nothing missing that is required.</summary>
internal static class WireFormat
{
    public static SystemTextJsonFormatter CreateFormatter() => new()
    {
        JsonSerializerOptions = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
            Converters = { new TextConverter() },
        },
    };
}
