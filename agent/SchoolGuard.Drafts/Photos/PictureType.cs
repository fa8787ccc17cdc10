using MetadataExtractor.Util;

namespace SchoolGuard.Drafts.Photos;

/// <summary>Tells photos and videos from other files.</summary>
internal static class PictureType
{
    private const int MarkLength = 64;

    /// <summary>By what the browser says, and where it says nothing of use, by the file's own mark.</summary>
    public static bool Is(Photo photo) =>
        photo.MediaType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
        || photo.MediaType.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
        || HasMark(photo.Head.Span);

    private static bool HasMark(ReadOnlySpan<byte> head)
    {
        using var mark = new MemoryStream(head[..Math.Min(head.Length, MarkLength)].ToArray(), writable: false);
        return head.Length > 0 && FileTypeDetector.DetectFileType(mark) is not (FileType.Unknown or FileType.Riff or FileType.Wav or FileType.Mp3 or FileType.Eps);
    }
}
