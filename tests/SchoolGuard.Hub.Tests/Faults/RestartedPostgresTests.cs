using System.Collections.Concurrent;
using System.Text.Json;
using Grpc.Core;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults;

[TestClass]
public sealed class RestartedPostgresTests
{
    private const int Operators = 4;
    private const int Each = 10;

    [TestMethod]
    public async Task PostgreSQL_restarted_under_load_costs_calls_that_are_told_so_and_nothing_that_was_acknowledged()
    {
        using var cluster = new PostgresCluster();
        await using var hub = await TestHub.StartOverAsync(cluster.NewDatabase());
        var acknowledged = new ConcurrentQueue<string>();
        var restarted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var operators = Enumerable.Range(0, Operators).Select(number => Task.Run(() => WorkAsync(hub, number, acknowledged, restarted.Task))).ToList();

        while (acknowledged.Count < Operators * Each) await Task.Yield();
        cluster.Stop();
        cluster.Start();
        restarted.SetResult();
        await Task.WhenAll(operators);

        Assert.IsEmpty((await hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), hub.Headers)).Audits.SelectMany(audit => audit.Findings));
        List<string> recorded = [];
        await foreach (var line in hub.Get<HubAudit>().ReadAsync())
        {
            var record = JsonElement.Parse(line);
            if (record.GetProperty("kind").ValueEquals("token-made")) recorded.Add(record.GetProperty("device").GetString()!);
        }

        CollectionAssert.AllItemsAreUnique(recorded);
        CollectionAssert.IsSubsetOf(acknowledged.ToArray(), recorded);
    }

    /// <summary>Makes tokens until so many were made after the restart.</summary>
    private static async Task WorkAsync(TestHub hub, int number, ConcurrentQueue<string> acknowledged, Task restarted)
    {
        var after = 0;
        for (var made = 0; after < Each; made++)
        {
            var name = $"D-{number}-{made}";
            var isAfter = restarted.IsCompleted;
            try
            {
                await hub.TokenAsync(name);
                acknowledged.Enqueue(name);
                if (isAfter) after++;
            }
            catch (RpcException told)
            {
                Assert.AreEqual(StatusCode.Unavailable, told.StatusCode, told.Status.Detail);
                Assert.Contains("start PostgreSQL", told.Status.Detail);
                // The store was away: the operator is told, and asks again.
            }
        }
    }
}
