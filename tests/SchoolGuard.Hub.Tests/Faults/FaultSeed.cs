using System.Globalization;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>Where the chances of a fault test begin: another each time, and said, so that a failure can be had again.</summary>
internal static class FaultSeed
{
    private const string Variable = "SCHOOLGUARD_FAULT_SEED";

    public static int Choose(TestContext test)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next(int.MaxValue / 2);
        test.WriteLine($"{Variable}={seed}");
        return seed;
    }
}
