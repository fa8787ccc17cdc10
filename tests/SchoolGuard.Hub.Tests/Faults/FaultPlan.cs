using System.Globalization;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>How often a process is killed and where the chances begin. Another seed each time, and said, so that a failure can be had again.</summary>
internal sealed record FaultPlan(int Seed, int Kills)
{
    /// <summary>Processes of worlds side by side wait for the disk while others work.</summary>
    private const int Worlds = 2;

    /// <summary>SCHOOLGUARD_FAULT_SEED and SCHOOLGUARD_FAULT_KILLS take the place of chance and of the usual number.</summary>
    public static FaultPlan Of(TestContext test, int kills = 100)
    {
        var plan = new FaultPlan(Read("SCHOOLGUARD_FAULT_SEED") ?? Random.Shared.Next(int.MaxValue / 2), Read("SCHOOLGUARD_FAULT_KILLS") ?? kills);
        test.WriteLine($"SCHOOLGUARD_FAULT_SEED={plan.Seed} SCHOOLGUARD_FAULT_KILLS={plan.Kills}");
        return plan;
    }

    /// <summary>Lives through the kills in worlds side by side.</summary>
    public Task LiveAsync(Func<Random, int, Task> live) =>
        Task.WhenAll(Enumerable.Range(0, Worlds).Select(world => Task.Run(() => live(new Random(Seed + world), Kills / Worlds))));

    private static int? Read(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var given) ? given : null;
}
