using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SchoolGuard.TestKit.Machine;

/// <summary>A PostgreSQL of a test run's own: in a temporary folder, on a free loopback port, as an account that owns nothing else.</summary>
public sealed class PostgresCluster : IDisposable
{
    private const string Unprivileged = "nobody";

    private readonly TemporaryFolder folder = new();
    private readonly string programs = Prerequisites.PostgresPrograms();
    private readonly string data;
    private readonly int port = FreePort();
    private int databases;

    private readonly string sync;

    /// <summary>Makes and starts it.</summary>
    /// <param name="durable">Whether a commit waits for the disk, as a school's does: what a test writes need not survive the machine.</param>
    public PostgresCluster(bool durable = false)
    {
        sync = durable ? "on" : "off";
        data = folder.File("data");
        if (Environment.IsPrivilegedProcess) Run("chown", Unprivileged, folder.Path);
        RunUnprivileged("initdb", "-D", data, "-U", "hub", "-A", "trust", "-E", "UTF8", "--no-sync");
        Start();
    }

    /// <summary>Starts it again after <see cref="Stop"/>, on the same port.</summary>
    public void Start() =>
        RunUnprivileged("pg_ctl", "-D", data, "-l", folder.File("log"), "-w", "-o", $"-p {port} -k {folder.Path} -c listen_addresses=127.0.0.1 -c fsync={sync} -c max_connections=100", "start");

    /// <summary>Ends it as a failing machine would: every connection breaks, nothing is tidied up.</summary>
    public void Stop() => RunUnprivileged("pg_ctl", "-D", data, "-m", "immediate", "stop");

    /// <summary>Makes a database of a test's own.</summary>
    /// <returns>Its connection string.</returns>
    public string NewDatabase()
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        RunUnprivileged("createdb", "-h", "127.0.0.1", "-p", $"{port}", "-U", "hub", name);
        return $"Host=127.0.0.1;Port={port};Username=hub;Database={name};Pooling=true;Maximum Pool Size=10";
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Stop();
        folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private void RunUnprivileged(string program, params string[] arguments)
    {
        var path = Path.Combine(programs, program);
        if (Environment.IsPrivilegedProcess) Run("runuser", ["-u", Unprivileged, "--", path, .. arguments]);
        else Run(path, arguments);
    }

    private void Run(string program, params string[] arguments)
    {
        // The server inherits what its starter writes to: a pipe would stay open as long as it runs.
        var start = new ProcessStartInfo("sh", ["-c", "\"$@\" > \"$0\" 2>&1", folder.File(Path.GetFileName(program) + ".out"), program, .. arguments]) { WorkingDirectory = folder.Path };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {File.ReadAllText(start.ArgumentList[2])}");
    }
}
