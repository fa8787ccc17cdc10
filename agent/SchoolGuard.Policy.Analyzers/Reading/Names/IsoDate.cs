using System.Globalization;

namespace SchoolGuard.Policy.Analyzers.Reading.Names;

internal static class IsoDate
{
    public static bool IsValid(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
