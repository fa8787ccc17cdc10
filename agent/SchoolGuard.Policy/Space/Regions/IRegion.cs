namespace SchoolGuard.Policy.Space.Regions;

/// <summary>
/// A set of situations of one <see cref="PolicySpace"/>. What analysis asks of it is all here, so that a larger representation can take the place of
/// rows of bits. Regions of different spaces do not mix.
/// </summary>
public interface IRegion
{
    /// <summary>Whether no situation belongs to it.</summary>
    bool IsEmpty { get; }

    /// <summary>How many minutes of a week belong to it, for anybody, anywhere: 0 to 10,080, of a week in term, closed or of holidays, whichever has most.</summary>
    int MinutesPerWeek { get; }

    /// <summary>Whether a situation belongs to it.</summary>
    /// <exception cref="ArgumentException">The policies tell its site from every site of the catalogue they were analysed with.</exception>
    bool Contains(Example example);

    /// <summary>What belongs to both.</summary>
    IRegion Intersect(IRegion other);

    /// <summary>What belongs to either.</summary>
    IRegion Union(IRegion other);

    /// <summary>What belongs to this and not to the other.</summary>
    IRegion Except(IRegion other);

    /// <summary>Everything else.</summary>
    IRegion Complement();

    /// <summary>One situation of it, as ordinary as it has one: a known place, no lesson, no permission, in term.</summary>
    /// <returns>Null if it is empty.</returns>
    Example? Pick();

    /// <summary>The region as boxes: disjoint, together exactly the region, and no two of them could be one.</summary>
    IReadOnlyList<Box> Boxes();
}
