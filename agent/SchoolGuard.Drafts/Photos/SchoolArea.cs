using SchoolGuard.Drafts.Photos;

namespace SchoolGuard.Drafts;

/// <summary>Where the school is.</summary>
/// <param name="Latitude">Of its middle, in degrees, north positive.</param>
/// <param name="Longitude">Of its middle, in degrees, east positive.</param>
/// <param name="Metres">From the middle to where it ends.</param>
public sealed record SchoolArea(double Latitude, double Longitude, double Metres)
{
    // The mean radius of the earth (IUGG).
    private const double EarthMetres = 6_371_008.8;

    internal bool Contains(Position position) => DistanceTo(position) <= Metres;

    /// <summary>Along the great circle (the haversine formula), in metres.</summary>
    internal double DistanceTo(Position position)
    {
        var (north, east) = (Radians(position.Latitude - Latitude), Radians(position.Longitude - Longitude));
        var half = Square(Math.Sin(north / 2)) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(position.Latitude)) * Square(Math.Sin(east / 2)));
        return 2 * EarthMetres * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
