namespace SchoolGuard.Policy.Words;

/// <summary>A set of sites. Combine with <c>|</c> (either), <c>&amp;</c> (both) and <c>-</c> (without).</summary>
public readonly struct Sites
{
    /// <summary>Those of either set.</summary>
    public static Sites operator |(Sites left, Sites right) => default;

    /// <summary>Those of both sets.</summary>
    public static Sites operator &(Sites left, Sites right) => default;

    /// <summary>Those of the first set that are not in the second.</summary>
    public static Sites operator -(Sites left, Sites right) => default;
}
