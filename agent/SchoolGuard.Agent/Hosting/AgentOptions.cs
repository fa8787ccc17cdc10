namespace SchoolGuard.Agent.Hosting;

/// <summary>Where an agent keeps its state and where it is reached.</summary>
public sealed class AgentOptions
{
    /// <summary>The longest path that a Unix domain socket can have (unix(7), sun_path less its end).</summary>
    public const int LongestSocketPath = 107;

    /// <summary>The folder of policy, keys, settings, lessons and audit.</summary>
    /// <value>An absolute path; made if it is not there.</value>
    public string State { get; set; } = OperatingSystem.IsWindows()
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "SchoolGuard")
        : "/var/lib/schoolguard";

    /// <summary>The Unix domain socket; on Windows the name of the pipe.</summary>
    /// <value>An absolute path of at most 107 bytes.</value>
    public string Socket { get; set; } = OperatingSystem.IsWindows() ? "schoolguard-agent" : "/run/schoolguard/agent.sock";
}
