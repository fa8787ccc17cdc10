using System.Globalization;

namespace Grpc.Protocol;

/// <summary><c>grpc-timeout</c>: at most eight digits and a unit.</summary>
internal static class TimeoutHeader
{
    private const int MaximumDigits = 8;
    private const long MaximumValue = 99_999_999;

    public static bool TryParse(string value, out TimeSpan timeout)
    {
        timeout = TimeSpan.Zero;
        if (value.Length is < 2 or > MaximumDigits + 1) return false;
        if (!long.TryParse(value.AsSpan(0, value.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        var ticks = value[^1] switch
        {
            'H' => number * TimeSpan.TicksPerHour,
            'M' => number * TimeSpan.TicksPerMinute,
            'S' => number * TimeSpan.TicksPerSecond,
            'm' => number * TimeSpan.TicksPerMillisecond,
            'u' => number * TimeSpan.TicksPerMicrosecond,
            'n' => number / TimeSpan.NanosecondsPerTick,
            _ => -1,
        };
        timeout = TimeSpan.FromTicks(ticks);
        return ticks >= 0;
    }

    /// <summary>The finest unit that holds the time, rounded up so that the server does not give up before the client.</summary>
    public static string Format(TimeSpan timeout)
    {
        var (ticks, unit) = timeout.Ticks switch
        {
            <= MaximumValue * TimeSpan.TicksPerMicrosecond => (TimeSpan.TicksPerMicrosecond, 'u'),
            <= MaximumValue * TimeSpan.TicksPerMillisecond => (TimeSpan.TicksPerMillisecond, 'm'),
            <= MaximumValue * TimeSpan.TicksPerSecond => (TimeSpan.TicksPerSecond, 'S'),
            _ => (TimeSpan.TicksPerHour, 'H'),
        };
        var number = Math.DivRem(timeout.Ticks, ticks, out var rest) + (rest > 0 ? 1 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{number}{unit}");
    }
}
