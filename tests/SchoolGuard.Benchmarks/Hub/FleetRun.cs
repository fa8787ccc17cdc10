using System.Diagnostics;
using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>What a fleet of some size costs its hub.</summary>
/// <param name="Agents">How many are connected.</param>
/// <param name="Connect">Seconds from the start of the agents, all at once, until the last is connected.</param>
/// <param name="MemoryEach">KiB of the hub's working set for each.</param>
/// <param name="Idle">Share of one core that the hub needs while nothing happens but heartbeats.</param>
/// <param name="Publish">Milliseconds from publishing a policy until each run's last agent has it, in order.</param>
/// <param name="Reconnect">Seconds from the start of a hub that was killed until the last agent is back.</param>
/// <param name="Class">Lessons for a group of thirty.</param>
/// <param name="Hall">Lessons for a group of a thousand, or of all if there are fewer.</param>
internal sealed record FleetRun(int Agents, double Connect, double MemoryEach, double Idle, IReadOnlyList<double> Publish, double Reconnect, LessonRun Class, LessonRun Hall)
{
    private const double KibibytesPerMebibyte = 1024;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(35);

    public static async Task<FleetRun> MeasureAsync(string program, int agents, int publications, int lessons)
    {
        using var folder = await HubFolder.MakeAsync(agents);
        using var hub = new HubUnderLoad(folder, program);
        // With the roster laid open: a school's people are no matter of how many agents are connected.
        using var teacher = new TeacherAtDevice(hub, folder);
        await teacher.LookAsync();
        var alone = hub.Memory;
        var start = Stopwatch.GetTimestamp();
        using var swarm = new Swarm(hub, folder, agents);
        var connect = Stopwatch.GetElapsedTime(start, await swarm.ConnectedAsync());

        // A whole round of heartbeats.
        var cpu = hub.Cpu;
        await Task.Delay(Quiet, TimeProvider.System);
        var idle = (hub.Cpu - cpu) / Quiet;
        var memory = (hub.Memory - alone) * KibibytesPerMebibyte / agents;

        var publish = new List<double>();
        for (var counter = 1UL; counter <= (ulong)publications; counter++)
        {
            var published = Stopwatch.GetTimestamp();
            await hub.PublishAsync(counter);
            publish.Add(Stopwatch.GetElapsedTime(published, (await swarm.ReceivedAsync(counter))[^1]).TotalMilliseconds);
        }

        hub.Restart();
        var restarted = Stopwatch.GetTimestamp();
        var reconnect = Stopwatch.GetElapsedTime(restarted, await swarm.ConnectedAsync());
        var few = await LessonRun.MeasureAsync(teacher, swarm, folder.School.PupilsOf(LargeSchool.Class), LargeSchool.Class, lessons);
        var many = await LessonRun.MeasureAsync(teacher, swarm, folder.School.PupilsOf(LargeSchool.Hall), LargeSchool.Hall, lessons);
        return new FleetRun(agents, connect.TotalSeconds, memory, idle, [.. publish.Order()], reconnect.TotalSeconds, few, many);
    }

    /// <summary>MiB of the hub's working set for all.</summary>
    public double MemoryOfAll => MemoryEach * Agents / KibibytesPerMebibyte;

    public double PublishMedian => Numbers.Percentile(Publish, 0.5);

    public double PublishSlow => Numbers.Percentile(Publish, 0.95);
}
