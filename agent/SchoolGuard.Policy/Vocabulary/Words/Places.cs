namespace SchoolGuard.Policy.Words;

/// <summary>A set of places. Combine with <c>|</c> (either), <c>&amp;</c> (both) and <c>-</c> (without).</summary>
public readonly struct Places
{
    /// <summary>Those of either set.</summary>
    public static Places operator |(Places left, Places right) => default;

    /// <summary>Those of both sets.</summary>
    public static Places operator &(Places left, Places right) => default;

    /// <summary>Those of the first set that are not in the second.</summary>
    public static Places operator -(Places left, Places right) => default;
}
