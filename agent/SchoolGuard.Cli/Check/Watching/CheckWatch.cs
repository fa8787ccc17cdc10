using System.Globalization;
using SchoolGuard.Cli.Usage;
using Spectre.Console;

namespace SchoolGuard.Cli.Check.Watching;

/// <summary>Checks files again whenever they change, until Ctrl+C.</summary>
internal sealed class CheckWatch(Terminal terminal, IReadOnlyList<string> paths, string? clausesPath)
{
    private readonly Dictionary<string, CheckedFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> faults = new(StringComparer.Ordinal);
    private IReadOnlyCollection<string>? clauses;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            using var watch = new FileWatch(clausesPath is null ? paths : [.. paths, clausesPath], terminal.Time);
            Check(paths);
            await foreach (var changed in watch.ReadAllAsync(cancellation)) CheckAgain(changed);
        }
        catch (IOException fault)
        {
            return terminal.Refuse($"--watch: the files cannot be watched: {fault.Message}");
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C is how it ends.
        }

        return ExitCodes.Clean;
    }

    private void CheckAgain(IReadOnlySet<string> changed)
    {
        if (terminal.Console.Profile.Capabilities.Ansi) terminal.Console.Clear();
        else terminal.Output.WriteLine();
        terminal.Output.WriteLine($"--- {string.Join(", ", changed.Order(StringComparer.Ordinal))} changed ---");
        Check(clausesPath is not null && changed.Contains(clausesPath) ? paths : [.. paths.Where(changed.Contains)]);
    }

    private void Check(IReadOnlyList<string> stale)
    {
        var start = terminal.Time.GetTimestamp();
        ReadClauses();
        foreach (var path in stale) Read(path);
        var took = terminal.Time.GetElapsedTime(start);

        PrettyReport.Write(terminal.Output, [.. paths.Where(files.ContainsKey).Select(path => files[path])]);
        foreach (var fault in faults.Values) terminal.Output.WriteLine(fault);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"took {took.TotalMilliseconds:0} ms; waiting for changes, Ctrl+C ends"));
    }

    /// <summary>While the list cannot be read, the last one that could is held to.</summary>
    private void ReadClauses()
    {
        if (clausesPath is null) return;
        faults.Remove(clausesPath);
        if (CitableClauses.TryRead(clausesPath, out var list, out var fault)) clauses = list;
        else faults[clausesPath] = fault;
    }

    /// <summary>A file that cannot be read is left out until it changes again.</summary>
    private void Read(string path)
    {
        files.Remove(path);
        faults.Remove(path);
        if (CheckedFile.TryRead(path, clauses, out var fault) is { } file) files[path] = file;
        else faults[path] = fault;
    }
}
