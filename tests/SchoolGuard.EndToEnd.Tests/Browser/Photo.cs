using System.Text;
using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>Small photos as a telephone writes them: a JPEG with EXIF.</summary>
internal static class Photo
{
    /// <summary>Of the EXIF tag under which a position stands.</summary>
    private static readonly byte[] PositionTag = [0x88, 0x25];

    /// <summary>Two colours side by side, to be turned by a quarter, with a position.</summary>
    public static async Task<byte[]> WithPositionAsync(IPage page)
    {
        var plain = Convert.FromBase64String(await page.EvaluateAsync<string>("""
            () => {
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [48, 24];
              const context = canvas.getContext("2d");
              context.fillStyle = "maroon";
              context.fillRect(0, 0, 24, 24);
              return canvas.toDataURL("image/jpeg").split(",")[1];
            }
            """));
        byte[] exif =
        [
            .. "Exif\0\0MM\0*\0\0\0\b"u8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
            .. PositionTag, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0,
            0, 1, 0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0, 0, 0, 0, 0,
        ];
        return [.. plain[..2], 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. plain[2..]];
    }

    public static bool HasPosition(ReadOnlySpan<byte> photo) => photo.IndexOf(PositionTag) is >= 0 and < 64;

    /// <summary>Width and height as a browser shows it.</summary>
    public static Task<int[]> ShownAsync(IPage page, string latin1) => page.EvaluateAsync<int[]>(
        "async text => { const image = await createImageBitmap(new Blob([Uint8Array.from(text, letter => letter.charCodeAt(0))])); return [image.width, image.height]; }", latin1);

    public static byte[] Bytes(string latin1) => Encoding.Latin1.GetBytes(latin1);
}
