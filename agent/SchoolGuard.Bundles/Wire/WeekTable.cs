using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Wire;

/// <summary>The different weeks of a policy's sets of times, in the order of their first use.</summary>
internal sealed class WeekTable
{
    private readonly Dictionary<string, uint> indices = new(StringComparer.Ordinal);
    private readonly List<V1.TimeWeek> weeks = [];

    public IReadOnlyList<V1.TimeWeek> Weeks => weeks;

    public uint IndexOf(IReadOnlyList<int> changes)
    {
        var key = string.Join(' ', changes);
        if (indices.TryGetValue(key, out var known)) return known;
        var index = (uint)weeks.Count;
        indices.Add(key, index);
        weeks.Add(new V1.TimeWeek { Changes = { changes.Select(minute => (uint)minute) } });
        return index;
    }
}
