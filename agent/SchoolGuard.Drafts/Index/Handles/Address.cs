namespace SchoolGuard.Drafts.Index.Handles;

/// <summary>A web address in its plain parts: no scheme, no www, dots that were spelled out written as dots.</summary>
/// <param name="Host">Such as facebook.com.</param>
/// <param name="Path">Without the first and last slash; empty if none.</param>
internal readonly record struct Address(string Host, string Path)
{
    public static Address Of(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) text = text[(scheme + 3)..];
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? text : text[..slash];
        host = host[(host.LastIndexOf('@') + 1)..];
        var port = host.IndexOf(':', StringComparison.Ordinal);
        if (port >= 0) host = host[..port];
        host = WithDots(host);
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return new Address(host, slash < 0 ? "" : text[slash..].Split('?', '#')[0].Trim('/'));
    }

    private static string WithDots(string host) =>
        string.Concat(host.Replace(" dot ", ".", StringComparison.Ordinal).Replace("dot", host.AsSpan().ContainsAny('[', '(', '{') ? "." : "dot", StringComparison.Ordinal)
            .Where(character => char.IsLetterOrDigit(character) || character is '.' or '-'));
}
