using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SchoolGuard.TestKit.Machine;

/// <summary>
/// A network of a test's own (a network namespace) that lies at the other end of cables from the machine's. Where a cable is cut, what is sent is lost, and nobody is told: connections stay open
/// and carry nothing. Linux, as root.
/// </summary>
public sealed partial class NetworkIsland : IDisposable
{
    private const int NewNetwork = 0x40000000;

    private readonly string name = string.Create(CultureInfo.InvariantCulture, $"sg{Random.Shared.Next():x8}");

    /// <param name="cables">How many ways lead there.</param>
    public NetworkIsland(int cables)
    {
        Ip($"netns add {name}");
        Ip($"-n {name} link set lo up");
        // Of the addresses that are for trying out networks (RFC 2544).
        var net = $"198.{Random.Shared.Next(18, 20)}.{Random.Shared.Next(256)}";
        Cables = [.. Enumerable.Range(0, cables).Select(number => new Cable(this, number, net))];
    }

    /// <summary>The ways that lead there.</summary>
    public IReadOnlyList<Cable> Cables { get; }

    /// <summary>Why there can be none here, or null.</summary>
    public static string? Hindrance()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return "a network is made for the test, which takes root on Linux";
        return Run("unshare", ["--net", Prerequisites.Ip(), "link", "add", "sgprobe0", "type", "veth", "peer", "name", "sgprobe1"]) is { Length: > 0 } fault ? $"this machine lets no network be made: {fault}" : null;
    }

    /// <summary>Makes a socket there: it belongs to the island whoever uses it.</summary>
    public Socket Open(Func<Socket> open)
    {
        // The thread's network is another from then on: it is used for nothing else.
        var opened = new TaskCompletionSource<Socket>();
        var thread = new Thread(() =>
        {
            using var network = File.OpenHandle($"/run/netns/{name}");
            if (Enter(network, NewNetwork) != 0) opened.SetException(new IOException($"the network cannot be entered: error {Marshal.GetLastPInvokeError()}"));
            else opened.SetResult(open());
        });
        thread.Start();
        thread.Join();
        return opened.Task.GetAwaiter().GetResult();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var cable in Cables) cable.Remove();
        Ip($"netns delete {name}");
    }

    private static void Ip(string arguments)
    {
        if (Run(Prerequisites.Ip(), arguments.Split(' ')) is { Length: > 0 } fault) throw new InvalidOperationException($"ip {arguments}: {fault}");
    }

    /// <returns>What went wrong; empty if nothing did.</returns>
    private static string Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : $"{errors.Trim()} ({process.ExitCode})";
    }

    [LibraryImport("libc", EntryPoint = "setns", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Enter(SafeFileHandle network, int kind);

    /// <summary>A cable between the machine and an island.</summary>
    public sealed class Cable
    {
        private readonly NetworkIsland island;
        private readonly string near;
        private readonly string far;

        internal Cable(NetworkIsland island, int number, string net)
        {
            this.island = island;
            (near, far) = ($"{island.name}n{number}", $"{island.name}f{number}");
            Ip($"link add {near} type veth peer name {far} netns {island.name}");
            Ip($"addr add {net}.{number * 4 + 1}/30 dev {near}");
            Ip($"-n {island.name} addr add {net}.{number * 4 + 2}/30 dev {far}");
            Ip($"link set {near} up");
            Address = IPAddress.Parse($"{net}.{number * 4 + 2}");
            Join();
        }

        /// <summary>Where the island is reached by this cable.</summary>
        public IPAddress Address { get; }

        /// <summary>Cuts it.</summary>
        public void Cut() => Ip($"-n {island.name} link set {far} down");

        /// <summary>Makes it whole.</summary>
        public void Join() => Ip($"-n {island.name} link set {far} up");

        /// <summary>Both of its ends.</summary>
        internal void Remove() => Ip($"link delete {near}");
    }
}
