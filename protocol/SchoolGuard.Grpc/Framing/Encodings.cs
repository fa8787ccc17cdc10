namespace Grpc.Framing;

/// <summary>The compressions of messages that this library knows.</summary>
internal static class Encodings
{
    public const string Identity = "identity";
    public const string Gzip = "gzip";

    /// <summary>What <c>grpc-accept-encoding</c> says.</summary>
    public const string Accepted = Identity + "," + Gzip;

    public static bool IsGzip(string? encoding) => string.Equals(encoding, Gzip, StringComparison.OrdinalIgnoreCase);

    public static bool IsIdentity(string? encoding) => string.IsNullOrEmpty(encoding) || string.Equals(encoding, Identity, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a <c>grpc-accept-encoding</c> takes gzip.</summary>
    public static bool AcceptsGzip(ReadOnlySpan<char> accepted)
    {
        foreach (var range in accepted.Split(','))
        {
            if (accepted[range].Trim().Equals(Gzip, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
