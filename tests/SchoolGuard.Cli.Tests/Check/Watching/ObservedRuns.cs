using System.Text;
using System.Threading.Channels;

namespace SchoolGuard.Cli.Tests.Check.Watching;

/// <summary>Takes what a watching command prints, run by run.</summary>
internal sealed class ObservedRuns : TextWriter
{
    private const string LastWords = "Ctrl+C ends\n";
    private readonly Channel<string> runs = Channel.CreateUnbounded<string>();
    private readonly StringBuilder run = new();

    public ObservedRuns() => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        run.Append(value);
        if (value is not '\n' || !run.ToString().EndsWith(LastWords, StringComparison.Ordinal)) return;
        runs.Writer.TryWrite(run.ToString());
        run.Clear();
    }

    /// <summary>The next run that says something; a file that was seen half saved may have a run of its own before it.</summary>
    public async Task<string> RunWithAsync(string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var next = await runs.Reader.ReadAsync(patience.Token);
            if (next.Contains(words, StringComparison.Ordinal)) return next;
        }
    }
}
