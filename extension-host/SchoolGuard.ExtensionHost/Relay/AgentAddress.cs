namespace SchoolGuard.ExtensionHost.Relay;

/// <summary>Where this device's agent is: the path of a Unix domain socket, or the name of a pipe.</summary>
internal static class AgentAddress
{
    private const string LinuxSocket = "/run/schoolguard/agent.sock";
    private const string WindowsPipe = "schoolguard-agent";

    /// <summary>Where SCHOOLGUARD_SOCKET says, else where the agent's service puts it.</summary>
    public static string FromEnvironment() => Environment.GetEnvironmentVariable("SCHOOLGUARD_SOCKET") is { Length: > 0 } address
        ? address
        : OperatingSystem.IsWindows() ? WindowsPipe : LinuxSocket;
}
