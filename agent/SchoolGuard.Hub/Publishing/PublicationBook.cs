using NodaTime;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Publishing;

/// <summary>What was published when, and to whom.</summary>
internal sealed class PublicationBook(Database database)
{
    /// <summary>How many bundles a page of history has.</summary>
    public const int Page = 20;

    /// <summary>The bundles before a counter, the newest first.</summary>
    /// <param name="before">Null for the newest of all.</param>
    public Task<IReadOnlyList<PublicationEntry>> ListAsync(long? before = null) => database.ReadAsync(async session =>
    {
        var bundles = await session.ListAsync<Bundle>(
            $"select counter as \"Counter\", title as \"Title\", sha256 as \"Sha256\", published as \"Published\" from bundles where counter < @before order by counter desc limit {Page}",
            new { before = before ?? long.MaxValue });
        if (bundles.Count == 0) return [];
        var (lowest, highest) = (bundles[^1].Counter, bundles[0].Counter);
        var releases = (await session.ListAsync<Release>(
            "select counter as \"Counter\", groupname as \"Group\", released as \"Released\" from releases where counter between @lowest and @highest", new { lowest, highest })).ToLookup(release => release.Counter);
        return (IReadOnlyList<PublicationEntry>)[.. bundles.Select(bundle => new PublicationEntry(bundle.Counter, bundle.Title, bundle.Sha256, bundle.Published, [.. releases[bundle.Counter].OrderBy(release => release.Released)]))];
    });

    public async Task<PublicationEntry?> FindAsync(long counter) => (await ListAsync(counter + 1)).FirstOrDefault(entry => entry.Counter == counter);

    private sealed record Bundle(long Counter, string Title, string Sha256, Instant Published);
}

/// <summary>A bundle that was published.</summary>
/// <param name="Counter">Its counter.</param>
/// <param name="Title">The policy's title.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Published">When it came to the hub.</param>
/// <param name="Releases">To whom it went, the first first.</param>
internal sealed record PublicationEntry(long Counter, string Title, string Sha256, Instant Published, IReadOnlyList<Release> Releases)
{
    /// <summary>When it went to every device; null if it has not.</summary>
    public Instant? ToAll => Releases.FirstOrDefault(release => release.Group.Length == 0)?.Released;

    /// <summary>The groups that had it before.</summary>
    public IEnumerable<string> Groups => Releases.Select(release => release.Group).Where(group => group.Length > 0);
}

/// <summary>To whom a bundle went.</summary>
/// <param name="Counter">Which.</param>
/// <param name="Group">Empty for everyone.</param>
/// <param name="Released">When.</param>
internal sealed record Release(long Counter, string Group, Instant Released);
