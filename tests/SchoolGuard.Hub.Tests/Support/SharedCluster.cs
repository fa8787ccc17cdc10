using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>One PostgreSQL for all tests of a run, started by the first that needs it.</summary>
[TestClass]
public static class SharedCluster
{
    private static readonly Lazy<PostgresCluster> Cluster = new(() => new PostgresCluster());

    public static string NewDatabase() => Cluster.Value.NewDatabase();

    [AssemblyCleanup]
    public static async Task StopAsync()
    {
        await SharedBrowser.StopAsync();
        if (Cluster.IsValueCreated) Cluster.Value.Dispose();
    }
}
