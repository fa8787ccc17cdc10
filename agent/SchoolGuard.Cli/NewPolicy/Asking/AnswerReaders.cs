using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.School;

namespace SchoolGuard.Cli.NewPolicy.Asking;

/// <summary>Makes sense of answers; what makes none is a <see cref="FormatException"/>.</summary>
internal static class AnswerReaders
{
    private const int ShortestDay = 60;
    private const int LongestDay = 16 * 60;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>A text that names something and can stand in a comment.</summary>
    public static string Name(string text)
    {
        var name = text.Trim();
        if (name.Length == 0) throw new FormatException("it is empty");
        return name.EnumerateRunes().Any(IsUnseen) ? throw new FormatException("it has a character that cannot be seen: type it again") : name;
    }

    public static string TimeZone(string text) => NodaZone.TryGet(text.Trim()) is not null
        ? text.Trim()
        : throw new FormatException($"there is no time zone `{text.Trim()}`: did you mean `{Nearest.To(text.Trim(), DateTimeZoneProviders.Tzdb.Ids) ?? "Europe/London"}`?");

    /// <summary>Classes among those that may be named.</summary>
    public static Func<string, int> ClassesAmong(int allowed) => text =>
    {
        var mask = ClassNames.ToMask(text);
        return (mask & ~allowed) == 0 ? mask : throw new FormatException($"`{ClassNames.ToList(mask & ~allowed)}` is not among {ClassNames.ToList(allowed)}");
    };

    /// <summary>The classes of a school: at least one.</summary>
    public static int Classes(string text) => ClassNames.ToMask(text) is not 0 and var mask ? mask : throw new FormatException("a school has at least one class");

    /// <summary>Two times, the second later by one to sixteen hours.</summary>
    public static SchoolTimes SchoolTimes(string text)
    {
        if (text.Split('-', '–') is not [var start, var end]) throw new FormatException($"`{text}` is not a time from and to: write it as 08:30-15:30");
        var times = new SchoolTimes(TimeOfDay(start), TimeOfDay(end));
        return Length(times) is >= ShortestDay and <= LongestDay
            ? times
            : throw new FormatException($"`{text}` is no school day: it lasts from 1 to 16 hours");
    }

    /// <summary>A length of time within the school day.</summary>
    public static Func<string, LocalTime> LessonWithin(SchoolTimes day) => text =>
    {
        var length = TimeOfDay(text);
        return length > LocalTime.Midnight && MinutesOf(length) <= Length(day) ? length : throw new FormatException($"`{text}` is no lesson: write hours and minutes, at most those of the school day, as in 01:00");
    };

    public static string Of(LocalTime time) => Clock.Format(time);

    private static LocalTime TimeOfDay(string text) => Clock.Parse(text.Trim()).TryGetValue(default, out var time)
        ? time
        : throw new FormatException($"`{text.Trim()}` is not hours and minutes: write them as 08:30");

    private static int Length(SchoolTimes day) => MinutesOf(day.End) - MinutesOf(day.Start);

    private static int MinutesOf(LocalTime time) => (60 * time.Hour) + time.Minute;

    private static bool IsUnseen(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
