using System.Diagnostics;
using SchoolGuard.NativeMessaging.Framing;
using SchoolGuard.NativeMessaging.Messages;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.ExtensionHost.Tests.Relay;

/// <summary>The built host, started as a browser starts it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly FrameReader reader;
    private readonly FrameWriter writer;
    private uint id;

    private HostProcess(Process process)
    {
        this.process = process;
        reader = new FrameReader(process.StandardOutput.BaseStream);
        writer = new FrameWriter(Input);
    }

    public Stream Input => process.StandardInput.BaseStream;

    public static HostProcess Start(string socket) =>
        Start(socket, Path.Combine(Repository.OutputOf("SchoolGuard.ExtensionHost"), "schoolguard-host"), ["chrome-extension://bhoeaifhdnjaapiojlnaemoaikolmccj/"]);

    public static HostProcess Start(string socket, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SCHOOLGUARD_SOCKET"] = socket;
        return new HostProcess(Process.Start(start)!);
    }

    public async Task<T> AskAsync<T>(Request request) where T : Reply
    {
        var numbered = request with { Id = ++id };
        await writer.WriteAsync(MessageCodec.Write(numbered));
        return Assert.IsInstanceOfType<T>(await NextAsync<Reply>(reply => reply.Id == numbered.Id));
    }

    /// <summary>The next message of a kind; others before it are passed over.</summary>
    public async Task<T> NextAsync<T>(Func<T, bool>? wanted = null) where T : Reply
    {
        for (;;)
        {
            if (await NextAsync() is T reply && (wanted is null || wanted(reply))) return reply;
        }
    }

    public async Task<Reply> NextAsync()
    {
        var frame = await reader.ReadAsync();
        if (frame.Status != FrameStatus.Message) Assert.Fail($"the host answered with {frame.Status}: {await process.StandardError.ReadToEndAsync()}");
        return MessageCodec.ReadReply(frame.Payload.Span);
    }

    /// <returns>The exit code, and what the host wrote to standard error.</returns>
    public async Task<(int Code, string Errors)> CloseAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await process.StandardError.ReadToEndAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        writer.Dispose();
    }
}
