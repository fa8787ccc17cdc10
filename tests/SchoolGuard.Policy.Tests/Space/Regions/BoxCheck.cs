using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Tests.Enumeration;

namespace SchoolGuard.Policy.Tests.Space.Regions;

/// <summary>The boxes of a region: disjoint, together exactly the region, and no two of them could be one.</summary>
internal static class BoxCheck
{
    public static void Check(PolicySpace space, IRegion region)
    {
        ArePreciselyThe(region, space, region.Boxes());
        NoneCouldBeOne(region.Boxes());
    }

    public static void ArePreciselyThe(IRegion region, PolicySpace space, IReadOnlyList<Box> boxes)
    {
        var left = Enumerator.RowsOf(region).ToDictionary(row => row.Key, row => (ulong[])row.Value.Clone());
        foreach (var box in boxes)
        {
            foreach (var row in PolicySpace.RowsIn(box.Sides).Select(space.RowOf))
            {
                Assert.IsTrue(left.TryGetValue(row, out var times) && Bits.Contains(times, box.Times), $"{box} lies outside the region or in another box");
                left[row] = Bits.AndNot(times, box.Times);
            }
        }

        Assert.IsTrue(left.Values.All(Bits.IsEmpty), "the boxes leave something");
    }

    public static void NoneCouldBeOne(IReadOnlyList<Box> boxes)
    {
        for (var first = 0; first < boxes.Count; first++)
        {
            for (var second = first + 1; second < boxes.Count; second++)
                Assert.IsGreaterThan(1, Differences(boxes[first], boxes[second]), $"{boxes[first]} and {boxes[second]} could be one");
        }
    }

    private static int Differences(Box first, Box second) =>
        first.Sides.Append(first.Times).Zip(second.Sides.Append(second.Times)).Count(sides => !BitsComparer.Instance.Equals(sides.First, sides.Second));
}
