namespace SchoolGuard.Policy.Model.Sets;

/// <summary>
/// Everybody is of exactly one base: a pupil by class (bits 0 to 14: Nursery, Reception, Class 1 to 13), staff (bit 15) or visitors (bit 16).
/// </summary>
public static class Bases
{
    /// <summary>The lowest class, Nursery.</summary>
    public const int LowestClass = -1;

    /// <summary>The highest class.</summary>
    public const int HighestClass = 13;

    /// <summary>How many bases there are.</summary>
    public const int Count = 17;

    /// <summary>All pupils.</summary>
    public const int Pupils = (1 << 15) - 1;

    /// <summary>All staff.</summary>
    public const int Staff = 1 << 15;

    /// <summary>All visitors.</summary>
    public const int Visitors = 1 << 16;

    /// <summary>Everyone.</summary>
    public const int Everyone = Pupils | Staff | Visitors;

    /// <summary>Whether a class of this number exists.</summary>
    public static bool IsClass(int number) => number is >= LowestClass and <= HighestClass;

    /// <summary>The mask of one class.</summary>
    /// <param name="number">-1 (Nursery), 0 (Reception) or 1 to 13.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public static int OfClass(int number) =>
        IsClass(number) ? 1 << (number - LowestClass) : throw new ArgumentOutOfRangeException(nameof(number), number, "classes run from -1 (Nursery) to 13");

    /// <summary>The name of a base for people.</summary>
    /// <param name="index">0 to 16.</param>
    public static string NameOf(int index) => index switch
    {
        0 => "Nursery",
        1 => "Reception",
        15 => "Staff",
        16 => "Visitors",
        _ => $"Class {index + LowestClass}",
    };
}
