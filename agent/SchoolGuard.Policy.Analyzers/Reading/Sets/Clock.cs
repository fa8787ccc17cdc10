namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>Reads 24-hour times and durations: two digits, a colon, two digits.</summary>
internal static class Clock
{
    private const int DayMinutes = 24 * 60;

    /// <returns>Minutes from midnight, 0 to 1439, or null.</returns>
    public static int? TimeOfDay(string text) => Minutes(text) is { } minutes and < DayMinutes ? minutes : null;

    /// <returns>Minutes, 1 to 1440, or null.</returns>
    public static int? Duration(string text) => Minutes(text) is { } minutes and > 0 and <= DayMinutes ? minutes : null;

    private static int? Minutes(string text)
    {
        if (text.Length != 5 || text[2] != ':' || !IsDigit(text[0]) || !IsDigit(text[1]) || !IsDigit(text[3]) || !IsDigit(text[4])) return null;
        var minute = (10 * (text[3] - '0')) + text[4] - '0';
        return minute < 60 ? (60 * ((10 * (text[0] - '0')) + text[1] - '0')) + minute : null;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
