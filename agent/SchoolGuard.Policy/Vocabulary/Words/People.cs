namespace SchoolGuard.Policy.Words;

/// <summary>A set of people. Combine with <c>|</c> (either), <c>&amp;</c> (both) and <c>-</c> (without).</summary>
public readonly struct People
{
    /// <summary>Those of either set.</summary>
    public static People operator |(People left, People right) => default;

    /// <summary>Those of both sets.</summary>
    public static People operator &(People left, People right) => default;

    /// <summary>Those of the first set who are not in the second.</summary>
    public static People operator -(People left, People right) => default;
}
