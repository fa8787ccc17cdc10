namespace SchoolGuard.Agent.Hubs;

/// <summary>What a device needs to enter a hub's fleet, as `schoolguard enrol-token` printed it.</summary>
public sealed class EnrolOptions
{
    /// <summary>The hub's https address.</summary>
    /// <value>Required.</value>
    public string Hub { get; set; } = "";

    /// <summary>The one-use token.</summary>
    public string Token { get; set; } = "";

    /// <summary>SHA-256 of the hub's certificate, hexadecimal.</summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>What the token was made for; the machine's own name if it is not given.</summary>
    public string Name { get; set; } = Environment.MachineName;

    /// <summary>Every fault of the options at once.</summary>
    public IEnumerable<string> Faults()
    {
        if (!Uri.TryCreate(Hub, UriKind.Absolute, out var uri) || !uri.Scheme.Equals(Uri.UriSchemeHttps, StringComparison.Ordinal)) yield return $"`{Hub}` is no https address: give the hub's with --hub";
        if (Token.Length == 0) yield return "there is no token: give the one that `schoolguard enrol-token` printed with --token";
        if (Fingerprint.Length == 0) yield return "there is no fingerprint: give the one that `schoolguard enrol-token` printed with --fingerprint";
    }
}
