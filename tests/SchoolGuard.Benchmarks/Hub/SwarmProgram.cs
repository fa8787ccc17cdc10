using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>A process that plays many devices. It does what lines on its standard input say, and tells what happened by the machine's one monotonic clock.</summary>
internal sealed class SwarmProgram
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(30);

    private readonly List<SimulatedAgent> agents;
    private readonly Arrivals bundles = new();
    private readonly Arrivals lessons = new();
    private int connected;

    private SwarmProgram(string address, string certificates, int first, int count)
    {
        Address = address;
        var all = new DeviceCertificates(certificates);
        Authority = all.Authority;
        agents = [.. Enumerable.Range(first, count).Select(number => new SimulatedAgent(this, all.Certificate(number), LargeSchool.Pupil(number)))];
        bundles.Expect(count);
    }

    public string Address { get; }

    public X509Certificate2 Authority { get; }

    /// <summary>The process's main program.</summary>
    /// <param name="arguments">The hub's address, the folder of certificates, the first device and how many.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var swarm = new SwarmProgram(arguments[0], arguments[1], Number(arguments[2]), Number(arguments[3]));
        foreach (var agent in swarm.agents) _ = agent.RunAsync();
        _ = swarm.BeatAsync();
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            if (words is ["audit", var pieces, var size]) await swarm.HandInAsync(Number(pieces), Number(size));
            if (words is ["lesson", var devices]) swarm.lessons.Expect(Number(devices));
        }

        return 0;
    }

    /// <summary>A device has been let in, or has lost its stream.</summary>
    public void Connected(int change)
    {
        if (Interlocked.Add(ref connected, change) == agents.Count) Tell("connected");
    }

    /// <summary>A device has got a policy.</summary>
    public void HasPolicy(ulong counter) => bundles.Add($"bundle {counter}");

    /// <summary>A device has got a lesson.</summary>
    public void HasLesson(string id, ulong revision) => lessons.Add($"lesson {id} {revision}");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static void Tell(string what) => Console.Out.WriteLine($"{what} {Stopwatch.GetTimestamp()}");

    /// <summary>The devices beat evenly over the half minute, as devices do that were not switched on at once.</summary>
    private async Task BeatAsync()
    {
        while (true)
        {
            foreach (var agent in agents)
            {
                agent.Beat();
                await Task.Delay(Heartbeat / agents.Count, TimeProvider.System);
            }
        }
    }

    private async Task HandInAsync(int pieces, int size)
    {
        await Task.WhenAll(agents.Select(async agent =>
        {
            for (var piece = 0; piece < pieces; piece++) await agent.HandInAsync(size);
        }));
        Tell("audited");
    }
}
