namespace SchoolGuard.Benchmarks.Figures;

/// <summary>How busy the machine is: times by the wall clock mean little on one with more to do than it has cores.</summary>
internal static class MachineLoad
{
    private const string LoadFile = "/proc/loadavg";

    /// <summary>A sentence for the foot of a table.</summary>
    public static string Now()
    {
        var load = File.Exists(LoadFile) ? $", load average {string.Join(", ", File.ReadAllText(LoadFile).Split(' ')[..3])}" : "";
        return $"{Environment.ProcessorCount} cores{load}";
    }
}
