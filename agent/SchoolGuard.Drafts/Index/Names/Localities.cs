namespace SchoolGuard.Drafts.Index.Names;

/// <summary>The towns, villages and counties of a postal address: its parts without a digit, after the first.</summary>
internal static class Localities
{
    public static IEnumerable<string> Of(string address) =>
        address.Split([',', '\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Where(part => !part.Any(char.IsAsciiDigit))
            .Select(part => string.Concat(NameReader.Read(part).Words))
            .Where(part => part.Length > 0);
}
