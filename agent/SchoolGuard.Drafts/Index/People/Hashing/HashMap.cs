namespace SchoolGuard.Drafts.Index.People.Hashing;

/// <summary>Hashes and a small number for each. Filled once, then only read; asking allocates nothing.</summary>
internal sealed class HashMap
{
    private ulong[] keys = new ulong[64];
    private int[] values = new int[64];

    public int Count { get; private set; }

    /// <summary>The hashes with their numbers, in no order that tells of how they were added.</summary>
    public IEnumerable<(ulong Hash, int Number)> Entries => keys.Zip(values).Where(entry => entry.Second != 0).Order();

    /// <summary>The number of a hash; 0 if it is not there.</summary>
    public int this[ulong hash] => values[Place(keys, values, hash)];

    /// <summary>Adds bits to the number of a hash.</summary>
    public void Join(ulong hash, int bits)
    {
        var place = PlaceFor(hash);
        values[place] |= bits;
    }

    /// <summary>Gives a hash its number, unless it has one.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="number">Above 0.</param>
    public void TryAdd(ulong hash, int number)
    {
        var place = PlaceFor(hash);
        if (values[place] == 0) values[place] = number;
    }

    private int PlaceFor(ulong hash)
    {
        if (Count * 3 > keys.Length * 2) Grow();
        var place = Place(keys, values, hash);
        if (values[place] == 0)
        {
            keys[place] = hash;
            Count++;
        }

        return place;
    }

    private void Grow()
    {
        var (largerKeys, largerValues) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        for (var at = 0; at < keys.Length; at++)
        {
            if (values[at] == 0) continue;
            var place = Place(largerKeys, largerValues, keys[at]);
            (largerKeys[place], largerValues[place]) = (keys[at], values[at]);
        }

        (keys, values) = (largerKeys, largerValues);
    }

    // The hashes are evenly spread already, so their low bits say where to look.
    private static int Place(ulong[] keys, int[] values, ulong hash)
    {
        var mask = keys.Length - 1;
        var place = (int)hash & mask;
        while (values[place] != 0 && keys[place] != hash) place = (place + 1) & mask;
        return place;
    }
}
