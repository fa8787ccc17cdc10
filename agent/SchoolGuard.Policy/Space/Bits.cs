using SchoolGuard.Policy.Decisions.Keys;

namespace SchoolGuard.Policy.Space;

/// <summary>Sets of small numbers as bits, 64 to a word; both sides of an operation have the same length.</summary>
internal static class Bits
{
    public static int WordsFor(int count) => (count + 63) / 64;

    public static ulong[] None(int count) => new ulong[WordsFor(count)];

    public static ulong[] All(int count)
    {
        var bits = None(count);
        for (var index = 0; index < count; index++) Add(bits, index);
        return bits;
    }

    public static ulong[] One(int count, int index)
    {
        var bits = None(count);
        Add(bits, index);
        return bits;
    }

    public static ulong[] Where(int count, Func<int, bool> contains)
    {
        var bits = None(count);
        for (var index = 0; index < count; index++)
        {
            if (contains(index)) Add(bits, index);
        }

        return bits;
    }

    public static void Add(ulong[] bits, int index) => bits[index / 64] |= 1UL << (index % 64);

    public static void Remove(ulong[] bits, int index) => bits[index / 64] &= ~(1UL << (index % 64));

    public static bool Has(ulong[] bits, int index) => (bits[index / 64] >> (index % 64) & 1) == 1;

    public static bool IsEmpty(ulong[] bits)
    {
        foreach (var word in bits)
        {
            if (word != 0) return false;
        }

        return true;
    }

    public static bool Meet(ulong[] left, ulong[] right)
    {
        for (var word = 0; word < left.Length; word++)
        {
            if ((left[word] & right[word]) != 0) return true;
        }

        return false;
    }

    public static bool Contains(ulong[] outer, ulong[] inner)
    {
        for (var word = 0; word < outer.Length; word++)
        {
            if ((inner[word] & ~outer[word]) != 0) return false;
        }

        return true;
    }

    public static void AddAll(ulong[] bits, ulong[] others)
    {
        for (var word = 0; word < bits.Length; word++) bits[word] |= others[word];
    }

    public static ulong[] And(ulong[] left, ulong[] right)
    {
        var both = new ulong[left.Length];
        for (var word = 0; word < both.Length; word++) both[word] = left[word] & right[word];
        return both;
    }

    public static ulong[] AndNot(ulong[] left, ulong[] right)
    {
        var rest = new ulong[left.Length];
        for (var word = 0; word < rest.Length; word++) rest[word] = left[word] & ~right[word];
        return rest;
    }

    public static ulong[] Or(ulong[] left, ulong[] right)
    {
        var either = (ulong[])left.Clone();
        AddAll(either, right);
        return either;
    }

    public static IEnumerable<int> Members(ulong[] bits)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            for (var rest = bits[word]; rest != 0; rest &= rest - 1) yield return (64 * word) + RuleMask.Lowest(rest);
        }
    }

    public static int Count(ulong[] bits)
    {
        var count = 0;
        foreach (var word in bits) count += Count(word);
        return count;
    }

    /// <summary>How many members two sets have in common.</summary>
    public static int CountCommon(ulong[] left, ulong[] right)
    {
        var count = 0;
        for (var word = 0; word < left.Length; word++) count += Count(left[word] & right[word]);
        return count;
    }

    private static int Count(ulong word)
    {
#if NETSTANDARD2_0
        var count = 0;
        for (; word != 0; word &= word - 1) count++;
        return count;
#else
        return System.Numerics.BitOperations.PopCount(word);
#endif
    }
}

/// <summary>Compares sets by their members.</summary>
internal sealed class BitsComparer : IEqualityComparer<ulong[]>
{
    public static BitsComparer Instance { get; } = new();

    public bool Equals(ulong[]? x, ulong[]? y)
    {
        if (x is null || y is null || x.Length != y.Length) return ReferenceEquals(x, y);
        for (var word = 0; word < x.Length; word++)
        {
            if (x[word] != y[word]) return false;
        }

        return true;
    }

    public int GetHashCode(ulong[] obj)
    {
        var hash = 17UL;
        foreach (var word in obj) hash = (hash ^ word) * 1099511628211UL;
        return (int)(hash ^ (hash >> 32));
    }
}
