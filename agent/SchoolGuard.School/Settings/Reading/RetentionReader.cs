using System.Globalization;

namespace SchoolGuard.School.Reading;

internal static class RetentionReader
{
    private const int Longest = 36500;

    public static RetentionSettings Read(Section section)
    {
        var defaults = new RetentionSettings();
        return new RetentionSettings
        {
            Blocked = Days("Blocked", defaults.Blocked),
            Safeguarding = Days("Safeguarding", defaults.Safeguarding),
            Other = Days("Other", defaults.Other),
            Audit = Days("Audit", defaults.Audit),
        };

        int Days(string key, int unsaid) => section.Value<int?>(key, TryDays, $"write a number of days from 1 to {Longest}") ?? unsaid;
    }

    private static bool TryDays(string text, out int? days)
    {
        var right = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed is >= 1 and <= Longest;
        days = right ? parsed : null;
        return right;
    }
}
