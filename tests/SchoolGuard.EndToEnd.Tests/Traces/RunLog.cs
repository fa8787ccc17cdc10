using System.Diagnostics;
using System.Text;

namespace SchoolGuard.EndToEnd.Tests.Traces;

/// <summary>All that a process writes to its output and its errors.</summary>
internal sealed class RunLog
{
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();

    public string Text
    {
        get
        {
            lock (gate) return text.ToString();
        }
    }

    public Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Add(string? line)
    {
        lock (gate) text.AppendLine(line);
    }
}
