namespace SchoolGuard.Policy.Space.Regions;

/// <summary>A box as one run of words: its sides one after another, then its times.</summary>
internal sealed class BoxLayout
{
    private readonly PolicySpace space;
    private readonly int[] starts = new int[Side.Count + 2];

    public BoxLayout(PolicySpace space)
    {
        this.space = space;
        int[] counts = [space.People.Count, space.Sites.Count, space.Places.Count, space.Permissions.Count, space.Lessons, space.Times.Count];
        for (var part = 0; part < counts.Length; part++) starts[part + 1] = starts[part] + Bits.WordsFor(counts[part]);
    }

    public (int Start, int End) Bounds(int part) => (starts[part], starts[part + 1]);

    public ulong[] Part(ulong[] box, int part)
    {
        var bits = new ulong[starts[part + 1] - starts[part]];
        Array.Copy(box, starts[part], bits, 0, bits.Length);
        return bits;
    }

    public ulong[] Single(RowPlace row, ulong[] times)
    {
        var box = new ulong[starts[starts.Length - 1]];
        Add(box, Side.People, row.Person);
        Add(box, Side.Sites, row.Site);
        Add(box, Side.Places, row.Place);
        Add(box, Side.Permissions, row.Permissions);
        Add(box, Side.Lessons, row.Lesson);
        times.CopyTo(box, starts[Side.Count]);
        return box;
    }

    public ulong[] Of(ulong[][] sides, ulong[] times)
    {
        var box = new ulong[starts[starts.Length - 1]];
        for (var side = 0; side < Side.Count; side++) sides[side].CopyTo(box, starts[side]);
        times.CopyTo(box, starts[Side.Count]);
        return box;
    }

    public ulong[] Whole(int person, int site)
    {
        ulong[][] sides =
        [
            Bits.One(space.People.Count, person),
            Bits.One(space.Sites.Count, site),
            Bits.All(space.Places.Count),
            Bits.All(space.Permissions.Count),
            Bits.All(space.Lessons),
        ];
        return Of(sides, Bits.All(space.Times.Count));
    }

    private void Add(ulong[] box, int part, int index) => box[starts[part] + (index / 64)] |= 1UL << (index % 64);
}
