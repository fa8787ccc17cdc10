using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolGuard.Drafts.Photos;

/// <summary>Where a photo was taken, in degrees, north and east positive.</summary>
internal readonly partial record struct Position(double Latitude, double Longitude)
{
    /// <summary>Reads the form in which videos hold it: +51.3700+000.0500+042.000/ (ISO 6709, annex H, degrees as decimals).</summary>
    public static Position? TryRead(string text) =>
        Iso6709().Match(text) is { Success: true } match ? TryMake(Number(match.Groups["north"].ValueSpan), Number(match.Groups["east"].ValueSpan)) : null;

    /// <returns>The position, or null where there is none on earth, or only the zeros that a camera without reception writes.</returns>
    public static Position? TryMake(double latitude, double longitude) =>
        Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 && (latitude != 0 || longitude != 0) ? new Position(latitude, longitude) : null;

    private static double Number(ReadOnlySpan<char> digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<north>[+-][0-9]{1,2}(\.[0-9]{1,15})?)(?<east>[+-][0-9]{1,3}(\.[0-9]{1,15})?)(?![0-9.])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso6709();
}
