using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Hosting;

[TestClass]
public sealed class HubProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task Wrong_options_are_all_named_at_once_with_exit_code_1()
    {
        var (code, error) = await RunAsync("--data", "x", "--listen", "http://0.0.0.0:1", "--address", "y", "--store", "Nonsense=1", "--console", "http://0.0.0.0:1", "--oidc:authority", "https://login.example/common");

        Assert.AreEqual(1, code);
        foreach (var option in new[] { "--data", "--listen", "--address", "--store", "--console", "--oidc:authority", "--oidc:clientid" }) Assert.Contains(option, error);
        Assert.HasCount(1, error.TrimEnd().Split('\n'));
    }

    [TestMethod]
    public async Task A_hub_that_listens_everywhere_must_be_told_its_address()
    {
        var (code, error) = await RunAsync("--data", folder.Path, "--listen", "https://0.0.0.0:0");

        Assert.AreEqual(1, code);
        Assert.Contains("--address", error);
    }

    [TestMethod]
    public async Task A_damaged_store_keeps_the_hub_from_starting_in_one_line()
    {
        folder.Write("hub.db", string.Concat(Enumerable.Repeat("these are not the pages of a database. ", 100)));

        var (code, error) = await RunAsync("--data", folder.Path, "--listen", "https://127.0.0.1:0");

        Assert.AreEqual(1, code);
        Assert.Contains("restore it from a backup", error);
        Assert.HasCount(1, error.TrimEnd().Split('\n'));
    }

    [TestMethod]
    public async Task A_port_that_is_taken_keeps_the_hub_from_starting_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (code, error) = await RunAsync("--data", folder.Path, "--listen", $"https://{other.LocalEndpoint}");

        Assert.AreEqual(1, code);
        Assert.Contains("--listen", error);
        Assert.HasCount(1, error.TrimEnd().Split('\n'));
    }

    private static async Task<(int Code, string Error)> RunAsync(params string[] arguments)
    {
        var dll = Path.Combine(Repository.OutputOf("SchoolGuard.Hub"), "schoolguard-hub.dll");
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments]) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
