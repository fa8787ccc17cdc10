using System.Diagnostics;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>How fast a hub takes in what devices have on record, over the wire and on to the disk.</summary>
internal static class AuditRun
{
    /// <returns>Records a second.</returns>
    public static async Task<double> MeasureAsync(string program, string store, int agents, int pieces, int size)
    {
        using var folder = await HubFolder.MakeAsync(agents, store);
        using var hub = new HubUnderLoad(folder, program);
        using var swarm = new Swarm(hub, folder, agents);
        await swarm.ConnectedAsync();
        await swarm.HandInAsync(1, size);
        var start = Stopwatch.GetTimestamp();
        var end = await swarm.HandInAsync(pieces, size);
        return agents * (double)pieces * size / Stopwatch.GetElapsedTime(start, end).TotalSeconds;
    }
}
