using System.Diagnostics;
using System.Globalization;

namespace SchoolGuard.Benchmarks.Agent;

/// <summary>What Linux keeps of a process (proc(5)).</summary>
internal static class ProcessFile
{
    private const double KibibytesPerMebibyte = 1024;

    /// <summary>The working set in MiB.</summary>
    public static double Memory(Process process) => Field(process, "VmRSS:");

    /// <summary>The largest that the working set has been, in MiB.</summary>
    public static double PeakMemory(Process process) => Field(process, "VmHWM:");

    /// <summary>A look at a process that may end any moment.</summary>
    /// <returns>Its largest working set in MiB and its processor time in milliseconds; null if it has ended.</returns>
    public static (double PeakMemory, double Cpu)? TryLook(Process process)
    {
        try
        {
            return (PeakMemory(process), process.TotalProcessorTime.TotalMilliseconds);
        }
        catch (Exception fault) when (fault is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static double Field(Process process, string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / KibibytesPerMebibyte;
    }
}
