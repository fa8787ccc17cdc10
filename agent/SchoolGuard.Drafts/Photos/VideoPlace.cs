using System.Text;

namespace SchoolGuard.Drafts.Photos;

/// <summary>
/// The places in MP4 and MOV, by the marks that stand before them. The library's own reader believes the lengths in a file and would take two
/// gigabytes at its word.
/// </summary>
internal static class VideoPlace
{
    private const int LongestPlace = 64;

    // What stands between a mark and the text: length and language; type and locale.
    private const int Between = 4;
    private const int BetweenData = 8;

    private static ReadOnlySpan<byte> UserData => [0xA9, (byte)'x', (byte)'y', (byte)'z'];

    private static ReadOnlySpan<byte> Key => "com.apple.quicktime.location.ISO6709"u8;

    public static IEnumerable<Position?> In(byte[] head)
    {
        foreach (var at in EndsOf(head, 0, UserData.ToArray())) yield return PlaceAt(head, at + Between);
        foreach (var key in EndsOf(head, 0, Key.ToArray()).Take(1))
        {
            foreach (var at in EndsOf(head, key, "data"u8.ToArray())) yield return PlaceAt(head, at + BetweenData);
        }
    }

    private static IEnumerable<int> EndsOf(byte[] head, int from, byte[] mark)
    {
        while (head.AsSpan(from).IndexOf(mark) is >= 0 and var found)
        {
            from += found + mark.Length;
            yield return from;
        }
    }

    private static Position? PlaceAt(byte[] head, int start) =>
        start < head.Length ? Position.TryRead(Encoding.Latin1.GetString(head.AsSpan(start, Math.Min(LongestPlace, head.Length - start)))) : null;
}
