using System.Buffers;

namespace SchoolGuard.Catalogue;

/// <summary>The shape of a normal host name (RFC 1035 section 2.3.4 for the lengths). Underscores are not in the RFC but on the web.</summary>
internal static class HostSyntax
{
    public const int MostInLabel = 63;
    public const int MostInName = 253;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Whether the text is a name that is normal already. Numbers with dots count; whether they are an address does not matter to a lookup.</summary>
    public static bool IsNormal(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MostInName && !text.ContainsAnyExcept(Allowed) && HasGoodLabels(text);

    public static bool HasOnlyAllowed(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Allowed);

    private static bool HasGoodLabels(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var dot = text.IndexOf('.');
            if ((dot < 0 ? text.Length : dot) is 0 or > MostInLabel) return false;
            if (dot < 0) return true;
            text = text[(dot + 1)..];
        }
    }
}
