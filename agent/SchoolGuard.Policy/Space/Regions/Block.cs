namespace SchoolGuard.Policy.Space.Regions;

/// <summary>
/// What a region holds of one kind of people on one kind of sites: its times in each place, with each permission and lesson. Immutable, and never
/// empty. Most people and sites share a few blocks, so that regions are combined block by block.
/// </summary>
internal sealed class Block
{
    private readonly ulong[]?[] byRow;

    private Block(ulong[]?[] byRow) => this.byRow = byRow;

    /// <summary>The rows within that have something of the region, ascending from 0, each with its times.</summary>
    public IEnumerable<(int Row, ulong[] Times)> Rows
    {
        get
        {
            for (var row = 0; row < byRow.Length; row++)
            {
                if (byRow[row] is { } times) yield return (row, times);
            }
        }
    }

    /// <summary>The times of a row; null for none.</summary>
    public ulong[]? this[int row] => byRow[row];

    /// <summary>A block by the times of each row, which become its own; null or empty for none.</summary>
    /// <returns>Null if there are none at all.</returns>
    public static Block? Of(ulong[]?[] timesByRow)
    {
        var isEmpty = true;
        for (var row = 0; row < timesByRow.Length; row++)
        {
            if (timesByRow[row] is { } times && Bits.IsEmpty(times)) timesByRow[row] = null;
            isEmpty &= timesByRow[row] is null;
        }

        return isEmpty ? null : new Block(timesByRow);
    }

    public Block? Intersect(Block other) => Combine(other, (left, right) => left is null || right is null ? null : Bits.And(left, right));

    public Block? Union(Block other) => Combine(other, (left, right) => left is null ? right : right is null ? left : Bits.Or(left, right));

    public Block? Except(Block other) => Combine(other, (left, right) => left is null || right is null ? left : Bits.AndNot(left, right));

    private Block? Combine(Block other, Func<ulong[]?, ulong[]?, ulong[]?> combine)
    {
        var combined = new ulong[]?[byRow.Length];
        for (var row = 0; row < combined.Length; row++) combined[row] = combine(byRow[row], other.byRow[row]);
        return Of(combined);
    }
}
