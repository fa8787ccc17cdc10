using System.Globalization;
using NodaTime;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Publishing;

/// <summary>The bundles that were published, and to whom: to a group of devices first, to everyone when that went well.</summary>
internal sealed class Publications(Database database, HubAudit audit, PolicyKeyFile policyKey, IClock clock)
{
    private const string Select = "select b.counter as \"Counter\", b.file as \"File\" from bundles b";

    /// <summary>The newest bundle that a device of a group ought to have.</summary>
    /// <param name="group">The group; empty for what goes to everyone.</param>
    public Task<PublishedBundle?> DueAsync(string group) => database.ReadAsync(session => session.FirstAsync<PublishedBundle>(
        $"{Select} join releases r on r.counter = b.counter where r.groupname in ('', @group) order by b.counter desc limit 1", new { group }));

    /// <summary>The counter of that bundle; 0 if there is none.</summary>
    public Task<long> DueCounterAsync(string group) => database.ReadAsync(session => session.FirstAsync<long>(
        "select coalesce(max(counter), 0) from releases where groupname in ('', @group)", new { group }));

    public Task<PublishedBundle?> FindAsync(long counter) => database.ReadAsync(session => session.FirstAsync<PublishedBundle>($"{Select} where b.counter = @counter", new { counter }));

    public Task<long> LastCounterAsync() => database.ReadAsync(LastCounterAsync);

    /// <summary>Publishes a bundle, on record, or changes nothing.</summary>
    /// <param name="file">As `schoolguard build` wrote it.</param>
    /// <param name="group">Its first devices; empty for all.</param>
    /// <param name="by">Who publishes it.</param>
    public async Task<Publication> PublishAsync(byte[] file, string group, string by)
    {
        if (policyKey.TryReadPem() is not { } pem) return Publication.Not(PublicationFault.NoKey, policyKey.Missing);
        using var key = BundleKey.TryRead(pem)!;
        var read = BundleReader.Read(file, key);
        if (read.Refusal is { } refusal) return Publication.Not(PublicationFault.NotSigned, $"{refusal.Id}: {refusal.Message}");
        var (policy, counter) = read.Bundle!;
        return counter > long.MaxValue
            ? Publication.Not(PublicationFault.NotHigher, $"{BundleFindings.CounterNotAboveLast}: the counter {counter} leaves none above it: build the bundle again with a lower one")
            : await database.WriteAsync(session => PublishAsync(session, new PublishedBundle((long)counter, file), policy.Header.Title, group, by));
    }

    private static Task<long> LastCounterAsync(Session session) => session.FirstAsync<long>("select coalesce(max(counter), 0) from bundles");

    private async Task<Publication> PublishAsync(Session session, PublishedBundle bundle, string title, string group, string by)
    {
        var last = await LastCounterAsync(session);
        var known = bundle.Counter == last ? await session.FirstAsync<PublishedBundle>($"{Select} where b.counter = @last", new { last }) : null;
        var isSame = known is not null && known.File.AsSpan().SequenceEqual(bundle.File);
        if (bundle.Counter <= last && !isSame)
            return Publication.Not(PublicationFault.NotHigher, string.Create(CultureInfo.InvariantCulture, $"{BundleFindings.CounterNotAboveLast}: the bundle's counter {bundle.Counter} is not above the last, {last}: build it again with a higher one"));

        var now = clock.GetCurrentInstant();
        if (!isSame) await AddAsync(session, bundle, title, by, now);
        var released = await session.ExecuteAsync(
            "insert into releases (counter, groupname, released) values (@Counter, @group, @now) on conflict do nothing", new { bundle.Counter, group, now });
        if (released > 0)
        {
            await audit.RecordAsync(session, "bundle-released", ("counter", $"{bundle.Counter}"), ("group", group), ("by", by));
            session.Raise(ChangeTopics.Policies, $"{bundle.Counter}");
        }

        return Publication.Of(bundle.Counter);
    }

    private async Task AddAsync(Session session, PublishedBundle bundle, string title, string by, Instant now)
    {
        await session.ExecuteAsync(
            "insert into bundles (counter, file, sha256, title, published) values (@Counter, @File, @Identity, @title, @now)",
            new { bundle.Counter, bundle.File, bundle.Identity, title, now });
        await audit.RecordAsync(session, "bundle-published", ("counter", $"{bundle.Counter}"), ("sha256", bundle.Identity), ("title", title), ("by", by));
    }
}
