using System.Text.Json;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>kill -9 of the hub while bundles are published, tokens made and audits handed in: what it acknowledged is there once, what it did not is there once or not at all.</summary>
[TestClass]
public sealed class KilledHubTests
{
    /// <summary>More would tell nothing new: the hub is asked three things at a time.</summary>
    private const int MostAsked = 40;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Killed_a_hundred_times_while_it_works_the_hub_loses_doubles_and_halves_nothing()
    {
        await FaultPlan.Of(TestContext).LiveAsync(LiveAsync);
    }

    private static async Task LiveAsync(Random random, int most)
    {
        using var hub = new MortalHub();
        HubLedger ledger;
        await using (await hub.StartAsync()) ledger = new HubLedger(hub, await hub.EnrolAsync("LIB-07"), random);

        for (var kills = 1; kills < most; kills++)
        {
            await using var victim = await hub.StartAsync();
            var kill = new KillPoint(random.Next(1, MostAsked));
            var asking = ledger.KeepAskingAsync(kill);
            await Task.WhenAny(kill.Reached, asking);
            await victim.KillAsync();
            await asking;
        }

        await using var last = await hub.StartAsync();
        await ProveAsync(hub, ledger);
    }

    private static async Task ProveAsync(MortalHub hub, HubLedger ledger)
    {
        Assert.IsEmpty(await hub.FindingsAsync());

        var records = await hub.RecordsAsync();
        var published = Facts(records, "bundle-published", "counter").Select(ulong.Parse).ToList();
        CollectionAssert.AreEqual(published.Order().Distinct().ToList(), published, "each once, and rising");
        CollectionAssert.IsSubsetOf(ledger.Published.ToList(), published);
        CollectionAssert.AreEqual(published, Facts(records, "bundle-released", "counter").Select(ulong.Parse).ToList());
        foreach (var counter in published)
        {
            var stored = await hub.Desk.Control.GetBundleAsync(new GetBundleRequest { Counter = counter }, hub.Desk.Headers);
            CollectionAssert.AreEqual(ledger.Offered[counter], stored.File.ToByteArray());
            Assert.AreEqual(published[^1], stored.LastCounter);
        }

        var tokens = Facts(records, "token-made", "device").ToList();
        CollectionAssert.AllItemsAreUnique(tokens);
        CollectionAssert.IsSubsetOf(ledger.TokensMade, tokens);

        var kept = await hub.ReadAuditAsync("LIB-07");
        Assert.IsTrue(ledger.Lines.AsSpan().StartsWith(kept), "each line once, as the device wrote it");
        Assert.IsGreaterThanOrEqualTo(ledger.LinesKept, kept.LongCount(each => each == '\n'));
        Assert.IsGreaterThan(0, ledger.LinesKept);
    }

    private static IEnumerable<string> Facts(IEnumerable<JsonElement> records, string kind, string fact) =>
        records.Where(record => record.GetProperty("kind").ValueEquals(kind)).Select(record => record.GetProperty(fact).GetString()!);
}
