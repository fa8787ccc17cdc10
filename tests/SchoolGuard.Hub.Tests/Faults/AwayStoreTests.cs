using System.Net;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>What the console says while PostgreSQL is away.</summary>
[TestClass]
public sealed class AwayStoreTests : ConsoleTest
{
    private static readonly PostgresCluster Cluster = new();

    [TestMethod]
    public async Task While_PostgreSQL_is_away_every_page_says_so_and_what_to_do_and_works_again_afterwards()
    {
        await AddAsync("it", [AccountRole.ItManager]);
        using var client = new ConsoleClient(Hub);
        await client.SignInAsync("it");
        var token = await client.TokenAsync("/sign-out");
        Cluster.Stop();

        foreach (var answer in new[] { await client.GetAsync("/"), await client.GetAsync("/devices"), await client.PostAsync("/sign-out", [("_handler", "sign-out"), ("__RequestVerificationToken", token)]) })
        {
            Assert.AreEqual(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("The hub cannot reach its store", page);
            Assert.Contains("start PostgreSQL", page);
            Assert.Contains("Wynstones School", page, "of which it knows from memory");
        }

        Cluster.Start();
        // Connections of before are broken: each is found out once.
        while ((await client.GetAsync("/devices")).StatusCode is not HttpStatusCode.OK) await Task.Yield();
    }

    [ClassCleanup]
    public static void StopCluster() => Cluster.Dispose();

    private protected override Task<TestHub> StartHubAsync() => TestHub.StartOverAsync(Cluster.NewDatabase());
}
