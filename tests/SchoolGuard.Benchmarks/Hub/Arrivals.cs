using System.Collections.Concurrent;
using System.Diagnostics;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>When devices got what their hub sent; told in one line when the last of those who are waited for has it.</summary>
internal sealed class Arrivals
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<long>> times = new(StringComparer.Ordinal);
    private int devices;

    /// <summary>How many devices are going to get each thing from now on.</summary>
    public void Expect(int count) => Volatile.Write(ref devices, count);

    /// <summary>A device has got something.</summary>
    public void Add(string what)
    {
        var all = times.GetOrAdd(what, _ => []);
        all.Enqueue(Stopwatch.GetTimestamp());
        if (all.Count == Volatile.Read(ref devices)) Console.Out.WriteLine($"{what} {string.Join(' ', all)}");
    }
}
