using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using NodaTime;
using NodaTime.Text;

namespace SchoolGuard.School.Reading;

internal static class Parse
{
    private static readonly LocalTimePattern ClockTime = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static bool Text(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text.Trim();
        return value.Length > 0;
    }

    public static bool Handle(string text, [MaybeNullWhen(false)] out string value) => Marked('@', text, out value);

    public static bool Hashtag(string text, [MaybeNullWhen(false)] out string value) => Marked('#', text, out value);

    public static bool Domain(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text.Trim().ToLowerInvariant();
        return value.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(value) is UriHostNameType.Dns;
    }

    public static bool Date(string text, out LocalDate value) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value);

    public static bool Time(string text, out LocalTime value) => ClockTime.Parse(text).TryGetValue(default, out value);

    /// <summary>One date, or the first and the last with a slash between.</summary>
    public static bool Dates(string text, [MaybeNullWhen(false)] out DateInterval value)
    {
        value = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? text : text[..slash];
        var last = slash < 0 ? text : text[(slash + 1)..];
        if (!Date(first, out var start) || !Date(last, out var end) || end < start) return false;
        value = new DateInterval(start, end);
        return true;
    }

    public static TryParse<double?> Number(double least, double most) => (string text, out double? value) =>
    {
        var right = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
        value = right ? number : null;
        return right;
    };

    public static TryParse<int?> Whole(int least, int most) => (string text, out int? value) =>
    {
        var right = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
        value = right ? number : null;
        return right;
    };

    public static bool Network(string text, out IPNetwork value) => IPNetwork.TryParse(text, out value);

    public static bool AccessPoint(string text, [MaybeNullWhen(false)] out PhysicalAddress value) =>
        PhysicalAddress.TryParse(text.ToUpperInvariant(), out value) && value.GetAddressBytes().Length == 6;

    private static bool Marked(char mark, string text, [MaybeNullWhen(false)] out string value)
    {
        value = text.Trim();
        return value.Length > 1 && value[0] == mark && !value.Any(char.IsWhiteSpace);
    }
}
