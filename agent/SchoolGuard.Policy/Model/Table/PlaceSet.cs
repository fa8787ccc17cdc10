namespace SchoolGuard.Policy.Model.Table;

/// <summary>A set of places: each named place of the table, then the rest of the site, then off the site.</summary>
public sealed class PlaceSet
{
    private readonly bool[] members;

    /// <summary>Takes the members.</summary>
    /// <param name="members">One for each named place of the table, then two more.</param>
    public PlaceSet(IEnumerable<bool> members) => this.members = [.. members];

    /// <summary>Whether each atom belongs to the set.</summary>
    public IReadOnlyList<bool> Members => members;

    /// <summary>Whether every place belongs to the set, so that it is no condition.</summary>
    public bool IsEverywhere => Array.TrueForAll(members, member => member);
}
