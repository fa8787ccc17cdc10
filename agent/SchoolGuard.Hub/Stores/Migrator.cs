using System.Globalization;
using NodaTime;

namespace SchoolGuard.Hub.Stores;

/// <summary>Brings the store to the shape that this version needs: numbered steps, forward only, each whole or not at all.</summary>
internal sealed class Migrator(Database database, IClock clock)
{
    private const string Folder = "Migrations/";

    private static readonly IReadOnlyList<Step> Known = [.. typeof(Migrator).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Step.Of)];

    /// <exception cref="StoreException">The store was made by a newer version.</exception>
    public async Task RunAsync()
    {
        await database.WriteAsync(async session =>
        {
            await database.LockShapeAsync(session);
            await session.ExecuteAsync("create table if not exists migrations (number bigint primary key, name text not null, applied text not null)");
        });
        var present = await database.ReadAsync(PresentAsync);
        var last = Known[^1].Number;
        if (present > last) throw new StoreException($"the store was made by a newer version (step {present}, this one knows {last}): update the hub");
        if (present > 0 && present < last) await database.BackUpAsync($"before-step-{present + 1}");
        foreach (var step in Known.Where(step => step.Number > present)) await database.WriteAsync(session => ApplyAsync(session, step));
    }

    private static Task<long> PresentAsync(Session session) => session.FirstAsync<long>("select coalesce(max(number), 0) from migrations");

    private async Task ApplyAsync(Session session, Step step)
    {
        await database.LockShapeAsync(session);
        // Another hub over the same store may have been faster.
        if (await PresentAsync(session) >= step.Number) return;
        await session.ExecuteAsync(step.Sql.Replace("BYTES", session.Database.BytesType, StringComparison.Ordinal));
        await session.ExecuteAsync("insert into migrations (number, name, applied) values (@Number, @Name, @now)", new { step.Number, step.Name, now = clock.GetCurrentInstant() });
    }

    private sealed record Step(long Number, string Name, string Sql)
    {
        public static Step Of(string resource)
        {
            using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream(resource)!);
            var name = Path.GetFileNameWithoutExtension(resource);
            return new Step(long.Parse(name.Split('-')[0], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }
}
