using System.Text;
using Microsoft.Extensions.Options;

namespace SchoolGuard.Agent.Hosting;

/// <summary>Names every fault of the options at once.</summary>
internal sealed class AgentOptionsCheck : IValidateOptions<AgentOptions>
{
    public ValidateOptionsResult Validate(string? name, AgentOptions options)
    {
        List<string> faults = [.. StateFaults(options.State), .. SocketFaults(options.Socket)];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> StateFaults(string state)
    {
        if (!Path.IsPathFullyQualified(state)) yield return $"the state folder `{state}` is no absolute path: give one with --state";
        else if (File.Exists(state)) yield return $"the state folder `{state}` is a file: give a folder with --state";
    }

    private static IEnumerable<string> SocketFaults(string socket)
    {
        if (OperatingSystem.IsWindows())
        {
            if (socket.Length == 0 || socket.Contains('\\', StringComparison.Ordinal)) yield return $"the pipe `{socket}` is no pipe's name: give one without backslashes with --socket";
            yield break;
        }

        if (!Path.IsPathFullyQualified(socket)) yield return $"the socket `{socket}` is no absolute path: give one with --socket";
        else if (Encoding.UTF8.GetByteCount(socket) > AgentOptions.LongestSocketPath)
            yield return $"the socket's path is longer than {AgentOptions.LongestSocketPath} bytes: give a shorter one with --socket";
    }
}
