using System.Diagnostics;
using SchoolGuard.Benchmarks.Agent;

namespace SchoolGuard.Benchmarks.Check;

/// <summary>One whole run of a program that ends by itself.</summary>
/// <param name="Milliseconds">From the start of the process to its end.</param>
/// <param name="Cpu">Milliseconds of processor time.</param>
/// <param name="PeakMemory">MiB.</param>
internal sealed record CheckRun(double Milliseconds, double Cpu, double PeakMemory)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(2);

    /// <summary>Runs a program once.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static CheckRun Measure(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();

        // Linux forgets a process's memory with the process: the last look is what there is.
        double memory = 0, cpu = 0;
        while (!process.WaitForExit(BetweenLooks))
        {
            if (ProcessFile.TryLook(process) is not { } look) continue;
            (memory, cpu) = (look.PeakMemory, look.Cpu);
        }

        if (output.Result.Length == 0) throw new InvalidOperationException($"{program} printed nothing");
        return new CheckRun(Stopwatch.GetElapsedTime(start).TotalMilliseconds, cpu, memory);
    }
}
