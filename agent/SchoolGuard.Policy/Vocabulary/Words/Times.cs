namespace SchoolGuard.Policy.Words;

/// <summary>A set of instants. Combine with <c>|</c> (either), <c>&amp;</c> (both) and <c>-</c> (without).</summary>
public readonly struct Times
{
    /// <summary>Those of either set.</summary>
    public static Times operator |(Times left, Times right) => default;

    /// <summary>Those of both sets.</summary>
    public static Times operator &(Times left, Times right) => default;

    /// <summary>Those of the first set that are not in the second.</summary>
    public static Times operator -(Times left, Times right) => default;

    /// <summary>
    /// Only from <paramref name="start"/> until just before <paramref name="end"/>, by the wall clock of the policy's zone. An end before the
    /// start lies on the next day, and that part belongs to the day it starts on.
    /// </summary>
    /// <param name="start">24-hour time: <c>08:30</c>.</param>
    /// <param name="end">24-hour time, not equal to the start: <c>15:45</c>.</param>
    public Times Between(string start, string end) => default;
}
