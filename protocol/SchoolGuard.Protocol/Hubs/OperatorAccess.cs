using System.Text.Json;

namespace SchoolGuard.Protocol.Hubs;

/// <summary>What somebody who runs the hub needs: where it is, what it is known by, and the secret that lets them in. The hub writes it, the command line reads it.</summary>
/// <param name="Address">The hub's https address.</param>
/// <param name="Authority">Its authority's certificate, PEM.</param>
/// <param name="Token">The operator's token: keep it secret.</param>
public sealed record OperatorAccess(string Address, string Authority, string Token)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <returns>What the text says, or null if it is no such file.</returns>
    public static OperatorAccess? TryRead(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<OperatorAccess>(json, Options) is { Address: not null, Authority: not null, Token: not null } access ? access : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The file's text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";
}
