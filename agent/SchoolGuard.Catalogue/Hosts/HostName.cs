using System.Diagnostics.CodeAnalysis;

namespace SchoolGuard.Catalogue;

/// <summary>
/// A host name in its one normal form: lower case, international names as A-labels (<c>xn--bcher-kva.example</c>), no trailing dot, no port.
/// An IP address is one too (<c>192.0.2.1</c>, <c>[2001:db8::1]</c>); nothing lies below it. The default value is the empty name, which matches nothing.
/// </summary>
public readonly record struct HostName
{
    private readonly string? value;

    private HostName(string value) => this.value = value;

    /// <summary>The normal form, at most 253 characters; empty for the default value only.</summary>
    public string Value => value ?? "";

    /// <summary>Whether this is an IP address and not a name.</summary>
    public bool IsAddress => HostAddress.Looks(Value);

    /// <summary>Reads a host as people, browsers and DNS write it. On failure <paramref name="error"/> says what to change.</summary>
    public static bool TryParse(string? text, out HostName host, [NotNullWhen(false)] out string? error) =>
        TryParse(text.AsSpan(), out host, out error);

    internal static bool TryParse(ReadOnlySpan<char> text, out HostName host, [NotNullWhen(false)] out string? error)
    {
        var parsed = HostParser.Parse(text);
        host = parsed.Value is null ? default : new(parsed.Value);
        error = parsed.Error;
        return parsed.Value is not null;
    }

    /// <summary>Whether this is <paramref name="parent"/> or a name below it: <c>m.facebook.com</c> is at or below <c>facebook.com</c>, <c>notfacebook.com</c> is not.</summary>
    public bool IsAtOrBelow(HostName parent)
    {
        var above = parent.Value;
        if (above.Length == 0 || !Value.EndsWith(above, StringComparison.Ordinal)) return false;
        return Value.Length == above.Length || (Value[^(above.Length + 1)] == '.' && !IsAddress);
    }

    public override string ToString() => Value;
}
