using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace SchoolGuard.Drafts.Tests.Photos;

/// <summary>The smallest files of each kind that say where they were taken.</summary>
internal static class PhotoFiles
{
    /// <summary>Every kind that is read, by name.</summary>
    public static IReadOnlyDictionary<string, Func<double, double, byte[]>> Kinds { get; } = new Dictionary<string, Func<double, double, byte[]>>(StringComparer.Ordinal)
    {
        ["JPEG"] = Jpeg,
        ["PNG"] = Png,
        ["WebP"] = WebP,
        ["HEIC"] = Heic,
        ["TIFF"] = Tiff,
        ["MP4"] = Mp4,
        ["MOV"] = Mov,
    };

    public static byte[] Jpeg(double latitude, double longitude)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. Tiff(latitude, longitude)];
        return [0xFF, 0xD8, 0xFF, 0xE0, .. Big16(16), .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xE1, .. Big16(exif.Length + 2), .. exif, 0xFF, 0xDB, .. Big16(67), .. new byte[65], 0xFF, 0xD9];
    }

    public static byte[] Png(double latitude, double longitude) =>
        [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", new byte[13]), .. Chunk("eXIf", Tiff(latitude, longitude)), .. Chunk("IDAT", new byte[50]), .. Chunk("IEND", [])];

    public static byte[] WebP(double latitude, double longitude)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. Tiff(latitude, longitude)];
        byte[] chunks = [.. "WEBPVP8X"u8, .. Little32(10), .. new byte[10], .. "EXIF"u8, .. Little32(exif.Length), .. exif];
        return [.. "RIFF"u8, .. Little32(chunks.Length), .. chunks];
    }

    public static byte[] Heic(double latitude, double longitude) =>
    [
        .. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0, .. "mif1heic"u8]), .. Box("meta", new byte[40]),
        .. Box("mdat", [0, 0, 0, 6, .. "Exif\0\0"u8, .. Tiff(latitude, longitude), .. new byte[60]]),
    ];

    public static byte[] Mp4(double latitude, double longitude)
    {
        var place = Encoding.ASCII.GetBytes(Iso6709(latitude, longitude));
        return [.. Box("ftyp", [.. "mp42"u8, 0, 0, 0, 0, .. "mp42"u8]), .. Box("moov", Box("udta", Box("\u00a9xyz", [.. Big16(place.Length), 0x15, 0xC7, .. place]))), .. Box("mdat", new byte[90])];
    }

    public static byte[] Mov(double latitude, double longitude)
    {
        var key = "com.apple.quicktime.location.ISO6709"u8;
        var data = Box("data", [.. Big32(1), .. Big32(0), .. Encoding.ASCII.GetBytes(Iso6709(latitude, longitude))]);
        return
        [
            .. Box("ftyp", [.. "qt  "u8, 0, 0, 0, 0, .. "qt  "u8]),
            .. Box("moov", Box("meta",
            [
                .. Box("hdlr", [.. Big32(0), .. Big32(0), .. "mdta"u8, .. new byte[13]]),
                .. Box("keys", [.. Big32(0), .. Big32(1), .. Big32(key.Length + 8), .. "mdta"u8, .. key]),
                .. Box("ilst", [.. Big32(data.Length + 8), .. Big32(1), .. data]),
            ])),
        ];
    }

    /// <summary>A directory that points to one of GPS: north or south, degrees, east or west, degrees.</summary>
    public static byte[] Tiff(double latitude, double longitude)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        const uint Gps = 26;
        const uint Values = Gps + 2 + (4 * 12) + 4;
        writer.Write("II*\0"u8);
        writer.Write(8u);
        writer.Write((ushort)1);
        Entry(0x8825, type: 4, count: 1, Gps);
        writer.Write(0u);
        writer.Write((ushort)4);
        Entry(1, type: 2, count: 2, latitude < 0 ? 'S' : 'N');
        Entry(2, type: 5, count: 3, Values);
        Entry(3, type: 2, count: 2, longitude < 0 ? 'W' : 'E');
        Entry(4, type: 5, count: 3, Values + 24);
        writer.Write(0u);
        Degrees(latitude);
        Degrees(longitude);
        return file.ToArray();

        void Entry(ushort tag, ushort type, uint count, uint value)
        {
            writer.Write(tag);
            writer.Write(type);
            writer.Write(count);
            writer.Write(value);
        }

        void Degrees(double degrees)
        {
            foreach (var value in new[] { (uint)Math.Round(Math.Abs(degrees) * 10_000_000), 10_000_000u, 0u, 1u, 0u, 1u }) writer.Write(value);
        }
    }

    public static string Iso6709(double latitude, double longitude) => string.Create(CultureInfo.InvariantCulture, $"{latitude:+00.000000;-00.000000}{longitude:+000.000000;-000.000000}+042.000/");

    private static byte[] Box(string type, byte[] content) => [.. Big32(content.Length + 8), .. Encoding.Latin1.GetBytes(type), .. content];

    private static byte[] Chunk(string type, byte[] content) => [.. Big32(content.Length), .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];

    private static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Big32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
