using System.Diagnostics;
using SchoolGuard.Benchmarks.Agent;
using SchoolGuard.NativeMessaging.Framing;
using SchoolGuard.NativeMessaging.Messages;

namespace SchoolGuard.Benchmarks.Host;

/// <summary>One start of the host.</summary>
/// <param name="Milliseconds">From the start of the process to its first reply.</param>
/// <param name="PeakMemory">MiB.</param>
internal sealed record HostRun(double Milliseconds, double PeakMemory)
{
    public static HostRun Measure(string program)
    {
        var start = Stopwatch.GetTimestamp();
        using var host = Process.Start(new ProcessStartInfo(program, ["chrome-extension://benchmark/"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var writer = new FrameWriter(host.StandardInput.BaseStream);
        var reader = new FrameReader(host.StandardOutput.BaseStream);
        var frame = AskAsync(writer, reader).GetAwaiter().GetResult();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (frame.Status is not FrameStatus.Message) throw new InvalidOperationException($"the host answered with {frame.Status}");
        var memory = ProcessFile.PeakMemory(host);
        host.StandardInput.Close();
        host.WaitForExit();
        return new HostRun(elapsed, memory);
    }

    private static async Task<Frame> AskAsync(FrameWriter writer, FrameReader reader)
    {
        await writer.WriteAsync(MessageCodec.Write(new HelloRequest { Id = 1, Version = ProtocolVersion.Current }));
        return await reader.ReadAsync();
    }
}
