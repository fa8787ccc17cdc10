using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>smtp-server of npm, as a process of its own on a loopback port.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly Process process;

    private MailServer(Process process) => this.process = process;

    public int Port { get; private set; }

    /// <param name="mode">plain; refuse: takes no mail until <see cref="RelentAsync"/>; tls: from the first byte; starttls: no mail without it.</param>
    /// <param name="authority">Who makes its certificate, where it has one.</param>
    public static async Task<MailServer> StartAsync(string mode = "plain", TestAuthority? authority = null)
    {
        Prerequisites.NodeModules();
        var start = new ProcessStartInfo("node", [Repository.PathTo("tests", "SchoolGuard.Hub.Tests", "Notices", "mail-server.mjs"), mode, .. authority is null ? (string[])[] : [authority.ServerFile, authority.ServerKeyFile]])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("NODE_TEST_CONTEXT");
        var server = new MailServer(Process.Start(start)!);
        server.Port = int.Parse((await server.process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return server;
    }

    /// <summary>The next mail that it takes.</summary>
    public async Task<Mail> NextAsync() => JsonSerializer.Deserialize<Mail>((await process.StandardOutput.ReadLineAsync())!, JsonSerializerOptions.Web)!;

    public async Task RelentAsync()
    {
        await process.StandardInput.WriteLineAsync();
        await process.StandardInput.FlushAsync();
        await process.StandardOutput.ReadLineAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    internal sealed record Mail(string[] To, string From, bool Secure, string Data);
}
