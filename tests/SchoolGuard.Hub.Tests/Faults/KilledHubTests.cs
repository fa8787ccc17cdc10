using System.Text;
using System.Text.Json;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

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
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.File("hub"));
        data.Prepare();
        await File.WriteAllTextAsync(data.PolicyKey, TestPolicies.Key.ToPublicPem());
        await File.WriteAllTextAsync(data.School, """{ "School": { "Name": "Wynstones School" }, "Calendar": { "Terms": [{ "Start": "2026-09-07", "End": "2026-12-16" }] } }""");
        var address = FreePort();
        HubLedger ledger;
        await using (await Victim.StartHubAsync(data.Root, address))
        {
            var access = OperatorAccess.TryRead(await File.ReadAllTextAsync(data.Operator))!;
            ledger = new HubLedger(address, System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPem(access.Authority), access.Token, random);
            await ledger.EnrolAsync();
        }

        for (var kills = 1; kills < most; kills++)
        {
            await using var hub = await Victim.StartHubAsync(data.Root, address);
            var kill = new KillPoint(random.Next(1, MostAsked));
            var asking = ledger.KeepAskingAsync(kill);
            await Task.WhenAny(kill.Reached, asking);
            await hub.KillAsync();
            await asking;
        }

        await using var last = await Victim.StartHubAsync(data.Root, address);
        await ProveAsync(ledger);
    }

    private static async Task ProveAsync(HubLedger ledger)
    {
        var verified = await ledger.AskAsync(async (hub, headers) => await hub.VerifyAuditAsync(new VerifyAuditRequest(), headers));
        Assert.IsEmpty(verified.Audits.SelectMany(audit => audit.Findings));

        var records = Encoding.UTF8.GetString(await ReadAsync(ledger, device: "")).TrimEnd().Split('\n').Select(line => JsonElement.Parse(line)).ToList();
        var published = Facts(records, "bundle-published", "counter").Select(ulong.Parse).ToList();
        CollectionAssert.AreEqual(published.Order().Distinct().ToList(), published, "each once, and rising");
        CollectionAssert.IsSubsetOf(ledger.Published.ToList(), published);
        CollectionAssert.AreEqual(published, Facts(records, "bundle-released", "counter").Select(ulong.Parse).ToList());
        foreach (var counter in published)
        {
            var stored = await ledger.AskAsync(async (hub, headers) => await hub.GetBundleAsync(new GetBundleRequest { Counter = counter }, headers));
            CollectionAssert.AreEqual(ledger.Offered[counter], stored.File.ToByteArray());
            Assert.AreEqual(published[^1], stored.LastCounter);
        }

        var tokens = Facts(records, "token-made", "device").ToList();
        CollectionAssert.AllItemsAreUnique(tokens);
        CollectionAssert.IsSubsetOf(ledger.TokensMade, tokens);

        var kept = await ReadAsync(ledger, "LIB-07");
        Assert.IsTrue(ledger.Lines.AsSpan().StartsWith(kept), "each line once, as the device wrote it");
        Assert.IsGreaterThanOrEqualTo(ledger.LinesKept, kept.LongCount(each => each == '\n'));
        Assert.IsGreaterThan(0, ledger.LinesKept);
    }

    private static IEnumerable<string> Facts(IEnumerable<JsonElement> records, string kind, string fact) =>
        records.Where(record => record.GetProperty("kind").ValueEquals(kind)).Select(record => record.GetProperty(fact).GetString()!);

    private static Task<byte[]> ReadAsync(HubLedger ledger, string device) => ledger.AskAsync(async (hub, headers) =>
    {
        using var call = hub.ReadAudit(new ReadAuditRequest { Device = device }, headers);
        using var read = new MemoryStream();
        while (await call.ResponseStream.MoveNext(CancellationToken.None)) read.Write(call.ResponseStream.Current.Lines.Span);
        return read.ToArray();
    });

    private static string FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return $"https://{listener.LocalEndpoint}";
    }
}
