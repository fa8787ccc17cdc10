using System.Globalization;
using System.Text;

namespace SchoolGuard.Catalogue;

/// <summary>From a host as written to its normal form.</summary>
internal static class HostParser
{
    // Zero-width characters vanish in normalisation, so a long text may be a short name; this bounds the work all the same.
    private const int MostInText = 1024;

    // UTS #46 section 2.3: these mean a dot wherever a name is typed.
    private static readonly char[] Dots = ['.', '\u3002', '\uFF0E', '\uFF61'];

    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = false };

    public static ParsedHost Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return ParsedHost.Bad("host name is empty; write one like `example.org`");
        if (text.Length > MostInText) return ParsedHost.Bad($"host name has {text.Length} characters; the longest has {HostSyntax.MostInName}");
        if (text[0] == '[') return ParseBracketed(text);
        var port = text.LastIndexOf(':');
        if (port < 0) return ParseName(text.ToString());
        return IsPort(text[(port + 1)..])
            ? ParseName(text[..port].ToString())
            : ParsedHost.Bad($"`{text}` has no port after its colon; write the host alone, an IPv6 address in brackets");
    }

    private static ParsedHost ParseBracketed(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(']');
        var rest = end < 0 ? text : text[(end + 1)..];
        return end > 0 && (rest.IsEmpty || (rest[0] == ':' && IsPort(rest[1..]))) && HostAddress.Version6(text[1..end]) is { } address
            ? ParsedHost.Good(address)
            : ParsedHost.Bad($"`{text}` is no IPv6 address; write one like `[2001:db8::1]`");
    }

    private static bool IsPort(ReadOnlySpan<char> text) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static ParsedHost ParseName(string text)
    {
        var labels = text.Split(Dots);
        if (labels.Length > 1 && labels[^1].Length == 0) labels = labels[..^1];
        for (var i = 0; i < labels.Length; i++)
        {
            if (Normal(labels[i]) is not { } label) return ParsedHost.Bad($"`{text}` has characters that no host name has; write letters, digits, hyphens and dots");
            if (label.Length == 0) return ParsedHost.Bad($"`{text}` has nothing before or between its dots; remove the extra dot");
            if (label.Length > HostSyntax.MostInLabel) return ParsedHost.Bad($"`{text}` has a part of {label.Length} characters; the longest has {HostSyntax.MostInLabel}");
            labels[i] = label;
        }

        var name = string.Join('.', labels);
        if (name.Length > HostSyntax.MostInName) return ParsedHost.Bad($"`{text}` has {name.Length} characters; the longest host name has {HostSyntax.MostInName}");
        return HostAddress.Looks(name) && !HostAddress.IsVersion4(name)
            ? ParsedHost.Bad($"`{text}` is no IPv4 address; write four numbers from 0 to 255 without leading zeros")
            : ParsedHost.Good(name);
    }

    private static string? Normal(string label)
    {
        var ascii = Ascii.IsValid(label) ? label.ToLowerInvariant() : ToALabel(label);
        return ascii is not null && HostSyntax.HasOnlyAllowed(ascii) && !ascii.Contains('.') ? ascii : null;
    }

    private static string? ToALabel(string label)
    {
        try
        {
            return Idn.GetAscii(label).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // The only way IdnMapping says that a label is no international name.
            return null;
        }
    }
}
