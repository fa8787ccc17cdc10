using System.Diagnostics;
using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Benchmarks.Socket;

/// <summary>How one server answers one client on one warmed connection.</summary>
/// <param name="Median">Microseconds, one call after another.</param>
/// <param name="Slowest">Microseconds that 99 of 100 calls stay below.</param>
/// <param name="Rate">Calls a second with many under way.</param>
internal sealed record Load(double Median, double Slowest, double Rate)
{
    private const int UnderWay = 64;

    /// <summary>So many that both ends have been compiled anew with what the first calls taught.</summary>
    private const int WarmUp = 40_000;

    public static async Task<Load> MeasureAsync(DeviceAgent.DeviceAgentClient client, int calls)
    {
        var request = new DecideRequest { Host = "www.tiktok.com" };
        await RateAsync(client, request, WarmUp);
        var times = new double[calls];
        for (var call = 0; call < calls; call++)
        {
            var start = Stopwatch.GetTimestamp();
            await client.DecideAsync(request);
            times[call] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return new Load(Numbers.Percentile(times, 0.5), Numbers.Percentile(times, 0.99), await RateAsync(client, request, calls * 4));
    }

    private static async Task<double> RateAsync(DeviceAgent.DeviceAgentClient client, DecideRequest request, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, UnderWay).Select(async _ =>
        {
            for (var call = 0; call < calls / UnderWay; call++) await client.DecideAsync(request);
        }));
        return calls / UnderWay * UnderWay / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
