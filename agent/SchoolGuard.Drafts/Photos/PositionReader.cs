using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.IO;

namespace SchoolGuard.Drafts.Photos;

/// <summary>Finds what a camera wrote of the place into the head of a file. Any bytes are allowed; those that are no picture have no position.</summary>
internal static class PositionReader
{
    public static Position? Find(byte[] head)
    {
        try
        {
            return Positions(head).FirstOrDefault(position => position is not null);
        }
        catch (Exception)
        {
            // The library reads what anybody may have written, and gives up in many ways where a head breaks off.
            return null;
        }
    }

    private static IEnumerable<Position?> Positions(byte[] head) => head switch
    {
        [0xFF, 0xD8, ..] => JpegSegmentReader.ReadSegments(new SequentialByteArrayReader(head), [JpegSegmentType.App1]).SelectMany(Gps).Select(Of),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ExifBlocks.OfPng(head).SelectMany(Gps).Select(Of),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => ExifBlocks.OfWebP(head).SelectMany(Gps).Select(Of),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => ExifBlocks.OfHeif(head).SelectMany(Gps).Select(Of).Concat(VideoPlace.In(head)),
        _ when ExifBlocks.IsTiff(head) => Gps(head).Select(Of),
        _ => [],
    };

    private static IEnumerable<GpsDirectory> Gps(JpegSegment segment) => new ExifReader().ReadJpegSegments([segment]).OfType<GpsDirectory>();

    private static IEnumerable<GpsDirectory> Gps(byte[] tiff) => new ExifReader().Extract(new ByteArrayReader(tiff)).OfType<GpsDirectory>();

    private static Position? Of(GpsDirectory gps) => gps.GetGeoLocation() is { } place ? Position.TryMake(place.Latitude, place.Longitude) : null;
}
