using System.Diagnostics;
using System.Globalization;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The devices of a fleet, played by several processes.</summary>
internal sealed class Swarm : IDisposable
{
    private const int MostInOneProcess = 2500;

    private readonly List<Process> processes = [];

    public Swarm(HubUnderLoad hub, HubFolder folder, int devices)
    {
        for (var first = 0; first < devices; first += MostInOneProcess)
        {
            string[] arguments = ["hub-swarm", hub.Address, folder.Certificates, $"{first}", $"{Math.Min(MostInOneProcess, devices - first)}"];
            processes.Add(Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!);
        }
    }

    /// <summary>Waits until every device is connected.</summary>
    /// <returns>The moment at which the last was.</returns>
    public async Task<long> ConnectedAsync() => (await NextAsync("connected")).Max();

    /// <summary>Waits until every device has got a policy.</summary>
    /// <returns>The moments at which they did, in order.</returns>
    public async Task<IReadOnlyList<long>> ReceivedAsync(ulong counter) => [.. (await NextAsync($"bundle {counter}")).Order()];

    /// <summary>Lets every device hand in so many pieces of its audit, one after another.</summary>
    /// <returns>The moment at which the last was kept.</returns>
    public async Task<long> HandInAsync(int pieces, int size)
    {
        foreach (var process in processes) await process.StandardInput.WriteLineAsync($"audit {pieces} {size}");
        return (await NextAsync("audited")).Max();
    }

    public void Dispose()
    {
        foreach (var process in processes)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }

    private async Task<long[]> NextAsync(string what) => [.. (await Task.WhenAll(processes.Select(process => NextAsync(process, what)))).SelectMany(times => times)];

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
