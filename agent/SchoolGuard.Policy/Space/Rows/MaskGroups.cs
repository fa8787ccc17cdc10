namespace SchoolGuard.Policy.Space.Rows;

/// <summary>Values of one dimension, grouped by which of some rules they leave possible; those that leave none are in no group.</summary>
/// <param name="values">The values, ascending.</param>
/// <param name="masks">The rules that each value leaves possible, by value.</param>
internal sealed class MaskGroups(int[] values, ulong[][] masks)
{
    private readonly ulong[][] groups = [.. values.Select(value => new ulong[masks[value].Length])];
    private readonly List<int>[] members = [.. values.Select(_ => new List<int>())];

    /// <summary>How many groups there are.</summary>
    public int Count { get; private set; }

    /// <summary>The rules that the members of a group leave possible.</summary>
    public ulong[] Mask(int group) => groups[group];

    /// <summary>The members of a group, ascending.</summary>
    public List<int> Members(int group) => members[group];

    /// <summary>Groups all values anew.</summary>
    public void Sort(ulong[] rules)
    {
        Count = 0;
        foreach (var value in values)
        {
            var next = groups[Count];
            var any = 0UL;
            for (var word = 0; word < next.Length; word++) any |= next[word] = masks[value][word] & rules[word];
            if (any == 0) continue;
            var same = 0;
            while (same < Count && !BitsComparer.Instance.Equals(groups[same], next)) same++;
            if (same == Count) members[Count++].Clear();
            members[same].Add(value);
        }
    }
}
