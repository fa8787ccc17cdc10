using System.Diagnostics;
using System.Globalization;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The devices of a fleet, played by several processes.</summary>
internal sealed class Swarm : IDisposable
{
    private const int MostInOneProcess = 2500;

    private readonly List<(Process Process, int First, int Count)> all = [];

    public Swarm(HubUnderLoad hub, HubFolder folder, int devices)
    {
        for (var first = 0; first < devices; first += MostInOneProcess)
        {
            var count = Math.Min(MostInOneProcess, devices - first);
            string[] arguments = ["hub-swarm", hub.Address, folder.Devices.Folder, $"{first}", $"{count}"];
            all.Add((Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!, first, count));
        }
    }

    private IEnumerable<Process> Processes => all.Select(each => each.Process);

    /// <summary>Waits until every device is connected.</summary>
    /// <returns>The moment at which the last was.</returns>
    public async Task<long> ConnectedAsync() => (await NextAsync(Processes, "connected")).Max();

    /// <summary>Waits until every device has got a policy.</summary>
    /// <returns>The moments at which they did, in order.</returns>
    public async Task<IReadOnlyList<long>> ReceivedAsync(ulong counter) => [.. (await NextAsync(Processes, $"bundle {counter}")).Order()];

    /// <summary>Lets every device hand in so many pieces of its audit, one after another.</summary>
    /// <returns>The moment at which the last was kept.</returns>
    public async Task<long> HandInAsync(int pieces, int size)
    {
        foreach (var process in Processes) await process.StandardInput.WriteLineAsync($"audit {pieces} {size}");
        return (await NextAsync(Processes, "audited")).Max();
    }

    /// <summary>Says which devices are going to have the next revision of a lesson.</summary>
    public async Task ExpectLessonAsync(IReadOnlyList<int> devices)
    {
        foreach (var (process, among) in Playing(devices)) await process.StandardInput.WriteLineAsync($"lesson {among}");
    }

    /// <summary>Waits until those devices have it and have said so.</summary>
    /// <returns>The moment at which the last did.</returns>
    public async Task<long> HaveLessonAsync(string lesson, int revision, IReadOnlyList<int> devices) =>
        (await NextAsync(Playing(devices).Select(each => each.Process), $"lesson {lesson} {revision}")).Max();

    public void Dispose()
    {
        foreach (var process in Processes)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }

    /// <summary>The processes that play any of some devices, and how many of them.</summary>
    private IEnumerable<(Process Process, int Among)> Playing(IReadOnlyList<int> devices) => all
        .Select(each => (each.Process, Among: devices.Count(device => device >= each.First && device < each.First + each.Count)))
        .Where(each => each.Among > 0);

    private static async Task<long[]> NextAsync(IEnumerable<Process> processes, string what) =>
        [.. (await Task.WhenAll(processes.Select(process => NextAsync(process, what)))).SelectMany(times => times)];

    private static async Task<long[]> NextAsync(Process process, string what)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(what + ' ', StringComparison.Ordinal))
                return [.. line[what.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
        }

        throw new InvalidOperationException($"a process that plays devices ended before `{what}`");
    }
}
